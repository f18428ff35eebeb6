// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.databril.server.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoverTest {
    private static final String CANVAS = """
            canvas Bakery "The bakery" {
                currency EUR
                segment Households "Households *nearby*" {
                    "Within five km."
                    note "Counted in 2025."
                }
                proposition Bread { for Households }
                channel Shop "The shop" { reaches House<|>holds in purchase  cost 100 EUR per month }
                stream Sales { from Households for Bread amount 1200 EUR per year }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void anElementIsToldWithWhatIsWrittenAboutIt() {
        var told = hover(CANVAS);

        assertTrue(told.startsWith("**Households \\*nearby\\*** · customer segment · `Bakery.Households`"), told);
        assertTrue(told.contains("Within five km."), told);
        assertTrue(told.contains("*Counted in 2025.*"), told);
    }

    @Test
    void whatUsesItIsLinked() {
        var told = hover(CANVAS);

        assertTrue(told.contains("Used by [Bread](file:"), told);
        assertTrue(told.contains("[The shop](file:") && told.contains("a.bmc#L8)"), told);
    }

    @Test
    void itsFiguresAreTold() {
        assertTrue(hover(CANVAS).contains("Revenue: € 1,200 a year"), () -> hover(CANVAS));
    }

    @Test
    void itsFindingsAreToldWithTheirPages() {
        var told = hover(CANVAS);

        assertTrue(told.contains("([segment-purchases-unrecorded](page:segment-purchases-unrecorded))"), told);
    }

    @Test
    void findingsAreNotToldTwiceWhereTheEditorShowsThem() {
        var atTheName = CANVAS.replace("<|>", "").replace("segment House", "segment House<|>");
        try (var editor = Editor.thatShowsFindings(folder)) {
            var told = hover(editor, atTheName).getContents().getRight().getValue();
            assertTrue(told.contains("Revenue") && !told.contains("segment-purchases-unrecorded"), told);

            var elsewhere = hover(editor, CANVAS).getContents().getRight().getValue();
            assertTrue(elsewhere.contains("segment-purchases-unrecorded"), elsewhere);
        }
        assertTrue(hover(atTheName).contains("segment-purchases-unrecorded"), "in other editors");
    }

    @Test
    void itIsToldInDutch() {
        try (var editor = Editor.in(folder, "nl")) {
            var told = hover(editor, CANVAS).getContents().getRight().getValue();

            assertTrue(told.contains("klantsegment") && told.contains("Gebruikt door [Bread]"), told);
        }
    }

    @Test
    void aQuestionIsToldInFull() {
        assertTrue(hover("canvas A { answer promise-<|>alerts \"No.\" }").contains("Value propositions"),
                () -> hover("canvas A { answer promise-<|>alerts \"No.\" }"));
    }

    @Test
    void anIgnoredCodeIsExplained() {
        var told = hover("canvas A { segment S  ignore segment-<|>unreached on S because \"We know\" }");

        assertTrue(told.contains("(page:segment-unreached)"), told);
    }

    @Test
    void nothingIsToldOfAKeyword() {
        try (var editor = Editor.in(folder)) {
            assertNull(hover(editor, "canvas A { segment S { pre<|>fers } }"));
        }
    }

    @Test
    void theWordItIsAboutIsMarked() {
        try (var editor = Editor.in(folder)) {
            assertEquals("Households", editor.text(hover(editor, CANVAS).getRange()));
        }
    }

    @Test
    void nothingIsToldOfAFileThatIsNotKnown() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", CANVAS);
            var elsewhere = new HoverParams(new TextDocumentIdentifier("file:///nowhere/at/all.bmc"), editor.position());

            assertNull(await(editor.documents().hover(elsewhere)));
        }
    }

    private String hover(String marked) {
        try (var editor = Editor.in(folder)) {
            return hover(editor, marked).getContents().getRight().getValue();
        }
    }

    private static Hover hover(Editor editor, String marked) {
        editor.open("a.bmc", marked);
        return await(editor.documents().hover(new HoverParams(editor.document(), editor.position())));
    }
}
