// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.databril.server.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormattingTest {
    private static final String UNTIDY = "canvas A {\n  segment S {\n role   payer\n  }\nsegment T {\n role user\n }\n}\n";
    private static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

    @TempDir
    Path folder;

    @Test
    void aTextGetsTheStandardLayout() {
        assertEquals("canvas A {\n    segment S {\n        role payer\n    }\n    segment T {\n        role user\n    }\n}\n",
                formatted(UNTIDY));
    }

    @Test
    void lineEndsStayWhatTheyAre() {
        assertEquals("canvas A {\r\n    segment S\r\n}\r\n", formatted("canvas A {\r\nsegment S\r\n}\r\n"));
    }

    @Test
    void aBrokenTextIsLeftAlone() {
        assertEquals("canvas   A { chanel }", formatted("canvas   A { chanel }"));
    }

    @Test
    void onlySelectedLinesChange() {
        assertEquals("canvas A {\n  segment S {\n        role payer\n    }\nsegment T {\n role user\n }\n}\n", formatted(UNTIDY, 2, 3));
    }

    @Test
    void aLineThatIsSelectedAloneChangesAlone() {
        for (int line = 0; line < 8; line++) {
            var before = UNTIDY.split("\n");
            var after = formatted(UNTIDY, line, line).split("\n");
            assertEquals(before.length, after.length);
            for (int other = 0; other < before.length; other++) {
                if (other != line) {
                    assertEquals(before[other], after[other], "line " + other + " with only " + line + " selected");
                }
            }
        }
    }

    @Test
    void emptyLinesAroundASelectionStay() {
        assertEquals("canvas A {\n\n\n\n    segment S\n\n\n\n}\n", formatted("canvas A {\n\n\n\n  segment  S\n\n\n\n}\n", 4, 4));
    }

    private String formatted(String text) {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", text);
            return apply(text, await(editor.documents().formatting(new DocumentFormattingParams(editor.document(), OPTIONS))));
        }
    }

    private String formatted(String text, int first, int last) {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", text);
            var range = new Range(new Position(first, 0), new Position(last, 99));
            return apply(text, await(editor.documents().rangeFormatting(
                    new DocumentRangeFormattingParams(editor.document(), OPTIONS, range))));
        }
    }

    private static String apply(String text, List<? extends TextEdit> edits) {
        var positions = Positions.in(text);
        return org.databril.dsl.edit.TextEdit.apply(text, edits.stream().map(edit -> {
            int start = positions.offset(edit.getRange().getStart());
            return new org.databril.dsl.edit.TextEdit(start, positions.offset(edit.getRange().getEnd()) - start, edit.getNewText());
        }).toList());
    }
}
