// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionServiceTest {
    @TempDir
    Path folder;

    private static List<CompletionItem> items(Editor editor) {
        return Editor.await(editor.documents().completion(new CompletionParams(editor.document(), editor.position())))
                .getRight().getItems();
    }

    private static CompletionItem item(Editor editor, String label) {
        return items(editor).stream().filter(i -> i.getLabel().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void whatIsTypedIsReplaced() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment Guests \"Hotel guests\" stream S { from Gu<|> } }");

            var edit = item(editor, "Guests").getTextEdit().getLeft();

            assertEquals("Gu", editor.text(edit.getRange()));
            assertEquals("Guests", edit.getNewText());
        }
    }

    @Test
    void whatOtherFilesSayIsProposed() {
        try (var editor = Editor.in(folder)) {
            editor.file("data.bmc", "landscape Data { source Till \"Shop till\" { application } }");
            editor.open("a.bmc", "canvas A uses Data { stream S { recorded in <|> } }");

            assertEquals("data source: Shop till", item(editor, "Till").getDetail());
        }
    }

    @Test
    void proposalsComeInTheOrderTheyAreSortedIn() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { <|> }");

            var sorted = items(editor).stream().map(CompletionItem::getSortText).toList();

            assertEquals(sorted.stream().sorted().toList(), sorted);
        }
    }

    @Test
    void aClientWithoutSnippetsGetsPlainWords() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segm<|> }");

            var item = item(editor, "segment");

            assertEquals("segment", item.getTextEdit().getLeft().getNewText());
            assertTrue(item.getInsertTextFormat() != InsertTextFormat.Snippet);
        }
    }

    @Test
    void aTextThatIsBeingBrokenIsCompletedAsItIsTyped() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {\n    segment Guests\n    <|>\n}");
            editor.type("channel Web { reaches ");

            assertEquals(List.of("Guests"), items(editor).stream().map(CompletionItem::getLabel).toList());
        }
    }
}
