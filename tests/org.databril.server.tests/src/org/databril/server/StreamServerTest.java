// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.databril.server.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.databril.catalogue.Language;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamServerTest {
    @TempDir
    Path folder;

    @Test
    void aClientInAnotherProcessIsServedUntilItIsDone() throws Exception {
        var toServer = new PipedOutputStream();
        var fromServer = new PipedInputStream(1 << 16);
        var fromClient = new PipedInputStream(toServer, 1 << 16);
        var toClient = new PipedOutputStream(fromServer);
        var thread = new Thread(() -> serve(fromClient, toClient));
        thread.start();
        var client = new TestClient();
        var launcher = LSPLauncher.createClientLauncher(client, fromServer, toServer);
        launcher.startListening();
        var server = launcher.getRemoteProxy();
        var uri = folder.resolve("a.bmc").toUri().toString();

        await(server.initialize(new InitializeParams()));
        server.initialized(new InitializedParams());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "bmc", 1, "canvas A { segment S }")));

        client.codes(uri, all -> all.contains("segment-unreached"));
        assertTrue(client.diagnostics(uri).stream().anyMatch(d -> d.getMessage().getLeft().contains("bereik")),
                "the language of the command line is not spoken");
        var symbols = await(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))));
        assertEquals("A", symbols.getFirst().getRight().getName());
        await(server.shutdown());
        server.exit();
        thread.join(20_000);
        assertFalse(thread.isAlive(), "the server goes on after its client is done");
    }

    @Test
    void theServerEndsWithTheProcessOfItsClient() throws Exception {
        var client = new ProcessBuilder("cat").start();
        var ended = new CountDownLatch(1);
        var server = new CanvasLanguageServer(ended::countDown);
        var params = new InitializeParams();
        params.setProcessId((int) client.pid());
        await(server.initialize(params));

        client.getOutputStream().close();

        assertTrue(ended.await(20, TimeUnit.SECONDS), "the server outlives its client");
    }

    @Test
    void aClientThatCanWatchFilesIsAskedToDoSo() {
        var client = new TestClient();
        var server = new CanvasLanguageServer(() -> { });
        server.connect(client);
        var watching = new WorkspaceClientCapabilities();
        watching.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        var abilities = new ClientCapabilities();
        abilities.setWorkspace(watching);
        var params = new InitializeParams();
        params.setCapabilities(abilities);
        await(server.initialize(params));

        server.initialized(new InitializedParams());

        assertEquals(List.of("workspace/didChangeWatchedFiles"),
                client.registered().stream().flatMap(r -> r.getRegistrations().stream()).map(r -> r.getMethod()).toList());
    }

    private static void serve(PipedInputStream in, PipedOutputStream out) {
        try (in; out) {
            StreamServer.serve(in, out, Optional.of(Language.NL));
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
