// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.databril.server.lenses.CodeLenses;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LensesAndHintsTest {
    @TempDir
    Path folder;

    /** Lenses as {@code name: title}. */
    private static List<String> lenses(Editor editor) {
        return Editor.await(editor.documents().codeLens(new CodeLensParams(editor.document()))).stream()
                .map(lens -> editor.text(lens.getRange()) + ": " + lens.getCommand().getTitle()).toList();
    }

    private static List<InlayHint> hints(Editor editor, Range range) {
        return Editor.await(editor.documents().inlayHint(new InlayHintParams(editor.document(), range)));
    }

    /** Hints as what stands before them on their line, and the hint. */
    private static List<String> hints(Editor editor) {
        return hints(editor, new Range(new Position(0, 0), new Position(99, 0))).stream().map(hint -> editor.text(new Range(
                new Position(hint.getPosition().getLine(), 0), hint.getPosition())).strip() + " <" + hint.getLabel().getLeft() + ">").toList();
    }

    @Test
    void anElementTellsHowOftenItIsUsedInAllFiles() {
        try (var editor = Editor.in(folder)) {
            editor.file("canvas.bmc", "canvas A uses Data { stream S { recorded in Till } stream T { recorded in Till } }");
            editor.open("data.bmc", "landscape Data { source Till { application } source Old { file } }");

            var lenses = lenses(editor);

            assertTrue(lenses.contains("Till: used 2 times"), lenses.toString());
            assertTrue(lenses.contains("Old: used by nothing"), lenses.toString());
            assertTrue(lenses.contains("Data: used once"), lenses.toString());
        }
    }

    @Test
    void anElementTellsHowManyFindingsItHas() {
        try (var editor = Editor.in(folder, "nl")) {
            editor.open("a.bmc", "canvas A { segment Guests { purchases fully recorded } }");

            assertTrue(lenses(editor).contains("Guests: 2 bevindingen"), lenses(editor).toString());
            assertTrue(lenses(editor).contains("Guests: nergens gebruikt"));
        }
    }

    @Test
    void aLensLeadsToTheReferences() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {\n    segment Guests\n    stream S { from Guests }\n}");

            var command = Editor.await(editor.documents().codeLens(new CodeLensParams(editor.document()))).stream()
                    .filter(l -> l.getCommand().getCommand().equals(CodeLenses.REFERENCES)).findFirst().orElseThrow().getCommand();

            assertEquals("used once", command.getTitle());
            assertEquals(List.of(editor.uri("a.bmc"), new Position(1, 12)), command.getArguments());
        }
    }

    @Test
    void anAmountTellsHowMuchItIsInAYear() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", """
                    canvas A {<|>
                        resource Oven { cost 250 EUR per month }
                        resource Shop { cost 9000 EUR per year }
                        cost Wages { amount 0.5 EUR per day }
                    }
                    """);

            assertEquals(List.of("resource Oven { cost 250 EUR per month <= € 3,000 a year>",
                    "cost Wages { amount 0.5 EUR per day <= € 182.50 a year>"), hints(editor));
        }
    }

    @Test
    void sharesThatAreLeftOutAreTold() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", """
                    canvas A {<|>
                        activity Baking
                        channel Shop
                        channel Van
                        cost Wages { driven by Baking 50%, Shop, Van }
                    }
                    """);

            assertEquals(List.of("cost Wages { driven by Baking 50%, Shop <25 %>",
                    "cost Wages { driven by Baking 50%, Shop, Van <25 %>"), hints(editor));
        }
    }

    @Test
    void hintsAreOnlyGivenForWhatIsSeen() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {<|>\n resource O { cost 1 EUR per day }\n\n resource P { cost 2 EUR per day }\n}");

            assertEquals(1, hints(editor, new Range(new Position(3, 0), new Position(4, 0))).size());
        }
    }

    @Test
    void nothingIsToldOfWhatCannotBeRead() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {<|> segment Guests { nonsense nonsense");

            assertFalse(lenses(editor).stream().anyMatch(lens -> lens.contains("finding")), lenses(editor).toString());
        }
    }
}
