// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.databril.server.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameTest {
    @TempDir
    Path folder;

    @Test
    void aNameChangesInEveryFile() {
        try (var editor = Editor.in(folder)) {
            editor.file("data.bmc", "landscape Data { source Till }");
            editor.open("a.bmc", "canvas A uses Data { segment S { purchases fully recorded in Ti<|>ll } }");

            assertEquals(Map.of("a.bmc", "canvas A uses Data { segment S { purchases fully recorded in Register } }", "data.bmc",
                    "landscape Data { source Register }"), renamed(editor, "Register"));
        }
    }

    @Test
    void theNameAtTheCursorIsOfferedForTyping() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segm<|>ent People \"Some people\" }");
            var offered = await(editor.documents().prepareRename(new PrepareRenameParams(editor.document(), editor.position()))).getSecond();

            assertEquals("People", offered.getPlaceholder());
            assertEquals("People", editor.text(offered.getRange()));
        }
    }

    @Test
    void whatIsNoNameIsNotOffered() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S { pre<|>fers } }");

            assertNull(await(editor.documents().prepareRename(new PrepareRenameParams(editor.document(), editor.position()))));
        }
    }

    @Test
    void aNameThatIsTakenIsRefusedWithTheReason() {
        try (var editor = Editor.in(folder, "nl")) {
            editor.open("a.bmc", "canvas A { segment S<|> segment T }");
            var answer = editor.documents().rename(new RenameParams(editor.document(), editor.position(), "T"));

            var failure = assertThrows(ExecutionException.class, answer::get).getCause();
            assertTrue(failure instanceof ResponseErrorException && failure.getMessage().contains("T"), failure::toString);
        }
    }

    private static Map<String, String> renamed(Editor editor, String name) {
        var changes = await(editor.documents().rename(new RenameParams(editor.document(), editor.position(), name))).getChanges();
        var texts = new TreeMap<String, String>();
        changes.forEach((uri, edits) -> {
            var file = editor.name(uri);
            var text = file.equals("a.bmc") ? editor.text() : editor.read(file);
            var positions = Positions.in(text);
            texts.put(file, TextEdit.apply(text, edits.stream().map(edit -> {
                int start = positions.offset(edit.getRange().getStart());
                return new TextEdit(start, positions.offset(edit.getRange().getEnd()) - start, edit.getNewText());
            }).toList()));
        });
        return texts;
    }
}
