// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.databril.server.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.databril.server.session.Sessions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobustnessTest {
    @TempDir
    Path folder;

    @Test
    void severalChangesInOneMessageFollowEachOther() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {\r\n}\r\n");

            editor.change("a.bmc", insert(1, 0, "    segment S\r\n"), insert(2, 0, "    segment 🍞\r\n"), change(2, 12, 2, 14, "T"));

            assertEquals(List.of("S", "T"), segments(editor, "a.bmc"));
        }
    }

    @Test
    void aPlaceBeyondTheTextIsItsEnd() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S");

            editor.change("a.bmc", insert(7, 70, " }"), change(0, 20, 90, 90, " segment T }"));

            assertEquals(List.of("S", "T"), segments(editor, "a.bmc"));
        }
    }

    @Test
    void aChangeOfAnOlderVersionComesTooLate() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S }");
            editor.become("a.bmc", "canvas A { segment T }");

            editor.documents().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(editor.uri("a.bmc"), 1),
                    List.of(new TextDocumentContentChangeEvent("canvas A { segment Old }"))));

            assertEquals(List.of("T"), segments(editor, "a.bmc"));
        }
    }

    @Test
    void documentsThatAreNotOpenAreNotMissed() {
        try (var editor = Editor.in(folder)) {
            editor.documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier("file:///nowhere/a.bmc")));
            editor.change("b.bmc", new TextDocumentContentChangeEvent("canvas B"));

            assertEquals(List.of(), segments(editor, "b.bmc"));
            assertEquals(List.of(), segments(editor, "git:/a.bmc?ref"));
            assertEquals(List.of(), segments(editor, "file:///C%3A/%zz"));
        }
    }

    @Test
    void aDocumentThatIsOpenedTwiceHasItsLastText() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S }");
            editor.open("a.bmc", "canvas A { segment T }");

            assertEquals(List.of("T"), segments(editor, "a.bmc"));
        }
    }

    @Test
    void aDeletedFileThatIsOpenStaysAsItIs() {
        try (var editor = Editor.in(folder)) {
            editor.file("a.bmc", "canvas A { segment S }");
            editor.open("a.bmc", "canvas A { segment T }");

            editor.delete("a.bmc");

            assertEquals(List.of("T"), segments(editor, "a.bmc"));
        }
    }

    @Test
    void aHugeTextIsAnswered() {
        try (var editor = Editor.in(folder)) {
            var text = new StringBuilder("canvas A {\n");
            for (int i = 0; i < 4000; i++) {
                text.append("    segment S").append(i).append(" \"Some people\" { needs \"").append("x".repeat(200)).append("\" }\n");
            }
            editor.open("a.bmc", text + "}\n");

            assertEquals(4000, segments(editor, "a.bmc").size());
        }
    }

    @Test
    void aCancelledRequestIsNotWorkedOn() {
        try (var editor = Editor.in(folder)) {
            // reading it takes longer than to ask and to think better of it
            var names = IntStream.range(0, 2000).mapToObj(i -> "S" + i).toList();
            editor.open("a.bmc", names.stream().map("segment "::concat).collect(Collectors.joining("\n", "canvas A {\n", "\n}")));
            var answers = new ArrayList<CompletableFuture<?>>();
            for (int i = 0; i < 50; i++) {
                answers.add(editor.documents().documentSymbol(new DocumentSymbolParams(editor.document())));
            }
            answers.forEach(answer -> answer.cancel(true));

            assertEquals(names, segments(editor, "a.bmc"));
            assertTrue(answers.getLast().isCancelled());
        }
    }

    @Test
    void aFolderThatBecomesAProjectGetsItsOwnNames() {
        try (var editor = Editor.in(folder)) {
            editor.file("data.bmc", "landscape Data { source Till }");
            editor.open("inner/a.bmc", "canvas A uses Data { segment S { purchases fully recorded in Till } }");
            editor.codes("inner/a.bmc", all -> !all.isEmpty() && !all.contains("unresolved"));

            editor.file("inner/databril.toml", "");

            editor.codes("inner/a.bmc", all -> all.contains("unresolved"));
        }
    }

    @Test
    void theLanguageCanChangeWhileItRuns() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S }");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));
            int before = editor.client.published().size();

            editor.server.getWorkspaceService().didChangeConfiguration(
                    new DidChangeConfigurationParams(Map.of("databril", Map.of("language", "nl"))));

            editor.codes("a.bmc", all -> editor.client.diagnostics(editor.uri("a.bmc")).stream()
                    .anyMatch(d -> d.getMessage().getLeft().contains("bereik")));
            assertTrue(editor.client.published().size() > before);
        }
    }

    @Test
    void projectsAreLeftWhenAServerShutsDown() {
        var sessions = new Sessions();
        var server = new CanvasLanguageServer(sessions);
        server.connect(new TestClient());
        var uri = folder.resolve("a.bmc").toUri().toString();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(uri, "bmc", 1, "canvas A")));
        assertTrue(sessions.of(folder).isPresent());

        await(server.shutdown());

        assertFalse(sessions.of(folder).isPresent());
    }

    @Test
    void aServerAmongOthersLeavesTheTextsToThem() {
        var sessions = new Sessions();
        var server = CanvasLanguageServer.among(sessions);
        server.connect(new TestClient());
        var file = folder.resolve("a.bmc");
        var typed = sessions.open(file);
        typed.open(file, "canvas A { segment Typed }");
        var text = new TextDocumentIdentifier(file.toUri().toString());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(text.getUri(), "bmc", 1, "canvas A")));
        assertEquals(List.of("Typed"), segments(server, text));

        typed.change(file, "canvas A { segment Later }");
        assertEquals(List.of("Later"), segments(server, text));
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(text));
        assertEquals("canvas A { segment Later }", await(typed.ask(checked -> checked.project().file(file).orElseThrow().text())));
    }

    private static List<String> segments(CanvasLanguageServer server, TextDocumentIdentifier text) {
        return names(await(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(text))));
    }

    private static List<String> segments(Editor editor, String name) {
        return names(await(editor.documents().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(editor.uri(name))))));
    }

    private static List<String> names(List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        return symbols.isEmpty() ? List.of() : symbols.getFirst().getRight().getChildren().getFirst().getChildren().stream()
                .map(symbol -> symbol.getName()).toList();
    }

    private static TextDocumentContentChangeEvent insert(int line, int column, String text) {
        return change(line, column, line, column, text);
    }

    private static TextDocumentContentChangeEvent change(int line, int column, int endLine, int endColumn, String text) {
        return new TextDocumentContentChangeEvent(new Range(new Position(line, column), new Position(endLine, endColumn)), text);
    }
}
