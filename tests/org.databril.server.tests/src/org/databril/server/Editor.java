// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.databril.server.session.Sessions;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * An editor with a server of its own that works on a folder. Texts may have a mark {@code <|>} where the cursor is; the
 * last one that was opened or typed says where.
 */
final class Editor implements AutoCloseable {
    /** What links to pages of findings start with. */
    static final String PAGES = "page:";
    /** Where the cursor is. */
    static final String CURSOR = "<|>";

    final TestClient client = new TestClient();
    final CanvasLanguageServer server = new CanvasLanguageServer(new Sessions());
    private final Path folder;
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private String active;
    private int cursor;

    private Editor(Path folder) {
        this.folder = folder;
        server.connect(client);
    }

    /** An editor that speaks English and has a project for its folder. */
    static Editor in(Path folder) {
        return in(folder, "en");
    }

    /** An editor that speaks a language and has a project for its folder, with the files that are there now. */
    static Editor in(Path folder, String language) {
        write(folder.resolve("databril.toml"), "");
        var editor = new Editor(folder);
        editor.initialize(Map.of("language", language, "findingPages", PAGES));
        return editor;
    }

    /** An editor that shows itself, under the pointer, the findings that are told there. */
    static Editor thatShowsFindings(Path folder) {
        write(folder.resolve("databril.toml"), "");
        var editor = new Editor(folder);
        editor.initialize(Map.of("language", "en", "findingPages", PAGES, "showsFindings", "true"));
        return editor;
    }

    /** An editor that was not told of any folder. */
    static Editor withoutFolder(Path folder) {
        var editor = new Editor(folder);
        await(editor.server.initialize(new InitializeParams()));
        return editor;
    }

    private InitializeResult initialize(Object options) {
        var params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setInitializationOptions(options);
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "folder")));
        var result = await(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    /** A file that is on the disk only; the server is told. */
    Editor file(String name, String text) {
        boolean there = Files.exists(folder.resolve(name));
        write(folder.resolve(name), text);
        return changed(name, there ? FileChangeType.Changed : FileChangeType.Created);
    }

    /** Takes files and folders away from the disk, in this order; the server is told of the last one. */
    Editor delete(String... names) {
        try {
            for (String name : names) {
                Files.delete(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed(names[names.length - 1], FileChangeType.Deleted);
    }

    private Editor changed(String name, FileChangeType how) {
        server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(name), how))));
        return this;
    }

    /** Opens a text under a name, or a URI. */
    Editor open(String name, String marked) {
        var text = mark(name, marked);
        versions.put(name, 1);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "bmc", 1, text)));
        return this;
    }

    /** Replaces the whole text of an open document. */
    Editor become(String name, String marked) {
        var text = mark(name, marked);
        return change(name, new TextDocumentContentChangeEvent(text));
    }

    /** Types at the cursor of the text opened last. */
    Editor type(String typed) {
        var at = position();
        texts.computeIfPresent(active, (n, t) -> t.substring(0, cursor) + typed + t.substring(cursor));
        cursor += typed.length();
        return change(active, new TextDocumentContentChangeEvent(new Range(at, at), typed));
    }

    /** Sends a change as it is. */
    Editor change(String name, TextDocumentContentChangeEvent... changes) {
        int version = versions.merge(name, 1, Integer::sum);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(name), version), Arrays.asList(changes)));
        return this;
    }

    Editor closeDocument(String name) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(name))));
        return this;
    }

    private String mark(String name, String marked) {
        int at = marked.indexOf(CURSOR);
        var text = marked.replace(CURSOR, "");
        texts.put(name, text);
        if (at >= 0 || active == null) {
            active = name;
            cursor = Math.max(0, at);
        }
        return text;
    }

    /** The document with the cursor. */
    TextDocumentIdentifier document() {
        return new TextDocumentIdentifier(uri(active));
    }

    Position position() {
        return Positions.in(texts.get(active)).position(cursor);
    }

    /** The text of the document with the cursor. */
    String text() {
        return texts.get(active);
    }

    /** What stands in a range of the document with the cursor. */
    String text(Range range) {
        return text(active, range);
    }

    String text(String name, Range range) {
        var text = texts.containsKey(name) ? texts.get(name) : read(name);
        var positions = Positions.in(text);
        return text.substring(positions.offset(range.getStart()), positions.offset(range.getEnd()));
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URI of a file; a URI stays as it is. */
    String uri(String name) {
        return name.contains(":") ? name : folder.resolve(name).toUri().toString();
    }

    /** The name of a file in the folder. */
    String name(String uri) {
        return folder.relativize(Path.of(URI.create(uri))).toString().replace('\\', '/');
    }

    TextDocumentService documents() {
        return server.getTextDocumentService();
    }

    /** The codes told about a file, once they are as wanted. */
    List<String> codes(String name, Predicate<List<String>> wanted) {
        return client.codes(uri(name), wanted);
    }

    /** The answer to a request. */
    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        await(server.shutdown());
    }
}
