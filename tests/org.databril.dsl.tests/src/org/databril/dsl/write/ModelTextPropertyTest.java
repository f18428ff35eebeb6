// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.databril.dsl.Bmc;
import org.databril.dsl.Texts;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.resource.BmcResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a model: its text says so afterwards, and no comment is lost. */
class ModelTextPropertyTest {
    private static final int CASES = 150;
    private static final Path FILE = Path.of("/models/test.bmc");

    @Test
    void theTextSaysWhatTheModelSaysAfterAnyChangesAndKeepsItsComments() {
        int written = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var file = file(Texts.korenaar());
            var changes = new RandomChanges(file, new Random(seed));
            for (int i = 0; i <= seed % 4; i++) {
                changes.one();
            }
            try {
                var text = ModelText.of(file);
                var read = file(text);
                var what = "seed " + seed + ": " + changes + "\n" + text;
                assertTrue(read.isWellFormed(), what);
                assertEquals(String.join("\n", said(file)), String.join("\n", said(read)), what);
                assertEquals(comments(file(Texts.korenaar())), comments(read), what);
                written++;
            } catch (CannotBeWritten e) {
                // something that has to be said was taken away
            }
        }
        assertTrue(written > CASES / 2, written + " of " + CASES);
    }

    private static BmcResource file(String text) {
        return LoadedProject.of(FILE.getParent(), Map.of(FILE, text)).file(FILE).orElseThrow();
    }

    /** All that a model says, the order of what has no order left out. */
    private static List<String> said(BmcResource file) {
        return byKind(Bmc.injector().getInstance(ElementWriter.class), file.document().orElseThrow().getRoots(), "");
    }

    private static List<String> byKind(ElementWriter writer, List<? extends EObject> elements, String indent) {
        return elements.stream().sorted(Comparator.comparing(element -> element.eClass().getName()))
                .flatMap(element -> said(writer, element, indent).stream()).toList();
    }

    private static List<String> said(ElementWriter writer, EObject element, String indent) {
        var said = new ArrayList<String>();
        said.add(indent + String.join(" ", Lexemes.meaning(writer.head(element))));
        for (var branch : writer.branches(element)) {
            writer.statements(element, branch).forEach(words -> said.add(indent + "  " + String.join(" ", Lexemes.meaning(words))));
        }
        var children = writer.children(element);
        if (children != null) {
            said.addAll(byKind(writer, ((List<?>) element.eGet(children)).stream().map(EObject.class::cast).toList(), indent + "    "));
        }
        return said;
    }

    private static List<String> comments(BmcResource file) {
        var comments = new ArrayList<String>();
        for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("/")) {
                comments.add(leaf.getText().strip());
            }
        }
        comments.sort(null);
        return comments;
    }
}
