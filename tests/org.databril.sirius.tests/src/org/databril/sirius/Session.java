// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.dsl.BmcResourceFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** The models of a session of Sirius: canvas files in a plain resource set, loaded one after the other by the factory of plugin.xml. */
final class Session {
    private final ResourceSet models = new ResourceSetImpl();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** A session on one of the cases. */
    static Session on(String... files) {
        var session = new Session();
        for (String file : files) {
            session.open(file, text(file));
        }
        return session;
    }

    static String text(String file) {
        try (var in = Session.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Session open(String file, String text) {
        models.getResourceFactoryRegistry().getExtensionToFactoryMap().put("bmc", new BmcResourceFactory());
        texts.put(file, text);
        try {
            models.createResource(uri(file)).load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static URI uri(String file) {
        return URI.createPlatformResourceURI("Bakery/" + file, true);
    }

    ResourceSet models() {
        return models;
    }

    Resource file(String file) {
        return models.getResource(uri(file), false);
    }

    /** An element of the first file that has it, by the names from its canvas or landscape down. */
    <T extends EObject> T get(Class<T> type, String fragment) {
        return texts.keySet().stream().map(file -> file(file).getEObject(fragment)).filter(type::isInstance).map(type::cast).findFirst()
                .orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " " + fragment));
    }

    EObject get(String fragment) {
        return get(EObject.class, fragment);
    }

    List<EObject> all() {
        var all = new ArrayList<EObject>();
        for (String file : texts.keySet()) {
            file(file).getAllContents().forEachRemaining(all::add);
        }
        return all;
    }

    /** What is written when a file is saved. */
    String saved(String file) {
        var out = new ByteArrayOutputStream();
        try {
            file(file).save(out, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The lines that saving a file would take out (-) and bring in (+), in their order. */
    List<String> changes(String file) {
        return LineDifference.of(texts.get(file), saved(file));
    }
}
