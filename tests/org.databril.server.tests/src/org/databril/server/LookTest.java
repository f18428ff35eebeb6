// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.databril.server.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows of a text beside its letters: colours, folds and links. */
class LookTest {
    private static final String TEXT = """
            // A bakery
            canvas A "x" uses Data {
                /* of two
                   lines */
                segment S { role payer }
                cost C { driven by B 60%  amount 5 EUR per year }
                ignore cost-undriven on C
            }
            landscape Data { source Till }
            """;

    @TempDir
    Path folder;

    @Test
    void everyWordIsColouredForWhatItIs() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", TEXT);
            var data = await(editor.documents().semanticTokensFull(new SemanticTokensParams(editor.document()))).getData();

            assertEquals(List.of("comment // A bakery", "keyword canvas", "namespace* A", "string \"x\"", "keyword uses",
                    "namespace Data", "comment /* of two", "comment        lines */", "keyword segment", "class* S",
                    "keyword role", "enumMember payer", "keyword cost", "class* C", "keyword driven", "keyword by",
                    "number 60", "keyword amount", "number 5", "variable EUR", "keyword per", "enumMember year",
                    "keyword ignore", "variable cost-undriven", "keyword on", "class C", "keyword landscape",
                    "namespace* Data", "keyword source", "type* Till"), shown(editor, data));
        }
    }

    @Test
    void onlyTheWordsOfTheLinesShownAreAskedFor() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", TEXT);
            var range = new Range(new Position(8, 0), new Position(8, 99));
            var data = await(editor.documents().semanticTokensRange(new SemanticTokensRangeParams(editor.document(), range))).getData();

            assertEquals(List.of("keyword landscape", "namespace* Data", "keyword source", "type* Till"), shown(editor, data));
        }
    }

    @Test
    void afterAnEditOnlyTheDifferenceIsTold() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", TEXT.replace("segment S", "segment S<|>"));
            var before = await(editor.documents().semanticTokensFull(new SemanticTokensParams(editor.document())));
            editor.type("hop");
            var delta = await(editor.documents().semanticTokensFullDelta(
                    new SemanticTokensDeltaParams(editor.document(), before.getResultId()))).getRight();
            var whole = await(editor.documents().semanticTokensFull(new SemanticTokensParams(editor.document()))).getData();

            var applied = new ArrayList<>(before.getData());
            delta.getEdits().forEach(edit -> {
                applied.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
                applied.addAll(edit.getStart(), edit.getData());
            });
            assertEquals(whole, applied);
            assertTrue(delta.getEdits().getFirst().getData().size() < 10, delta::toString);
        }
    }

    @Test
    void aBrokenTextIsColouredToo() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S { prefers } chanel \"");
            var data = await(editor.documents().semanticTokensFull(new SemanticTokensParams(editor.document()))).getData();

            assertTrue(shown(editor, data).containsAll(List.of("keyword canvas", "namespace* A", "keyword segment", "class* S")),
                    () -> shown(editor, data).toString());
        }
    }

    @Test
    void bodiesAndCommentsFold() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "// one\n// two\ncanvas A {\n    /* three\n    four */\n    segment S {\n        role payer\n    }\n    segment T { }\n}\n");
            var folds = await(editor.documents().foldingRange(new FoldingRangeRequestParams(editor.document())));

            assertEquals(List.of("0-1 comment", "2-8 region", "3-4 comment", "5-6 region"),
                    folds.stream().map(fold -> fold.getStartLine() + "-" + fold.getEndLine() + " " + fold.getKind()).toList());
        }
    }

    @Test
    void anIgnoredCodeLinksToItsPage() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", TEXT);
            var links = await(editor.documents().documentLink(new DocumentLinkParams(editor.document())));

            assertEquals(List.of("cost-undriven"), links.stream().map(link -> editor.text(link.getRange())).toList());
            assertEquals("page:cost-undriven", links.getFirst().getTarget());
        }
    }

    private static List<String> shown(Editor editor, List<Integer> data) {
        var legend = await(editor.server.initialize(new InitializeParams())).getCapabilities().getSemanticTokensProvider().getLegend();
        var shown = new ArrayList<String>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            line += data.get(i);
            column = data.get(i + 1) + (data.get(i) == 0 ? column : 0);
            var range = new Range(new Position(line, column), new Position(line, column + data.get(i + 2)));
            shown.add(legend.getTokenTypes().get(data.get(i + 3)) + (data.get(i + 4) == 1 ? "* " : " ") + editor.text(range));
        }
        return shown;
    }
}
