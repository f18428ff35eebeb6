// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.databril.analysis.view.Business;
import org.databril.dsl.Bmc;
import org.databril.model.Names;
import org.databril.model.bmc.Document;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Canvas texts of tests, read as the product reads them; a text with a mistake in it fails the test. */
public final class Written {
    private Written() {
    }

    /** The business that some texts describe, each a file of the same project. */
    public static Business business(String... texts) {
        return Business.of(roots(texts));
    }

    /** The canvases and landscapes of some texts, each a file of the same project. */
    public static List<Root> roots(String... texts) {
        var files = files(texts);
        files.forEach(file -> assertEquals(List.of(), messages(file)));
        return all(files);
    }

    /** The same where the texts may have unresolved names. */
    public static List<Root> rootsWithMistakes(String... texts) {
        return all(files(texts));
    }

    /** The element with a qualified name. */
    public static <T extends Named> T element(Business business, String name, Class<T> type) {
        return business.all(type).stream().filter(e -> Names.qualified(e).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    private static List<Resource> files(String... texts) {
        var project = Bmc.injector().getInstance(XtextResourceSet.class);
        for (String text : texts) {
            var uri = URI.createURI("memory:/" + project.getResources().size() + "." + Bmc.FILE_EXTENSION);
            try {
                project.createResource(uri).load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the text of a test", e);
            }
        }
        EcoreUtil.resolveAll(project);
        return List.copyOf(project.getResources());
    }

    private static List<String> messages(Resource file) {
        return file.getErrors().stream().map(e -> e.getLine() + ": " + e.getMessage()).toList();
    }

    private static List<Root> all(List<Resource> files) {
        var roots = new ArrayList<Root>();
        files.forEach(file -> roots.addAll(((Document) file.getContents().getFirst()).getRoots()));
        return roots;
    }
}
