// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LspTest {
    @TempDir
    Path folder;

    @Test
    void anEditorIsAnsweredOnTheStandardOutput() {
        var outcome = lsp(message("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}"),
                message("\"method\":\"initialized\",\"params\":{}"), opened("canvas A { segment S { prefers Nobody } }"),
                message("\"id\":2,\"method\":\"textDocument/documentSymbol\",\"params\":{\"textDocument\":{\"uri\":\"" + uri() + "\"}}"),
                message("\"id\":3,\"method\":\"shutdown\""), message("\"method\":\"exit\""));

        assertEquals(0, outcome.code());
        assertTrue(outcome.out().startsWith("Content-Length: "), outcome::out);
        assertTrue(outcome.out().contains("\"definitionProvider\":true"), outcome::out);
        assertTrue(outcome.out().contains("\"name\":\"S\""), outcome::out);
        assertTrue(outcome.out().contains("\"id\":3"), outcome::out);
        assertEquals("", outcome.err());
    }

    @Test
    void itEndsWithItsInput() {
        var outcome = lsp(message("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}"));

        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("\"id\":1"), outcome::out);
    }

    @Test
    void whatIsNoMessageDoesNotStopIt() {
        var outcome = lsp("Content-Length: 9\r\n\r\n{\"no\":tru", message("\"id\":7,\"method\":\"shutdown\""));

        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("\"id\":7"), outcome::out);
    }

    private Run.Outcome lsp(String... messages) {
        return Run.in(folder).typing(String.join("", messages)).run("lsp");
    }

    private String opened(String text) {
        return message("\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"" + uri()
                + "\",\"languageId\":\"bmc\",\"version\":1,\"text\":\"" + text + "\"}}");
    }

    private String uri() {
        return folder.resolve("a.bmc").toUri().toString();
    }

    private static String message(String content) {
        var json = "{\"jsonrpc\":\"2.0\"," + content + "}";
        return "Content-Length: " + json.length() + "\r\n\r\n" + json;
    }
}
