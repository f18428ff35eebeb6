// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.databril.catalogue.Language;
import org.eclipse.lsp4j.launch.LSPLauncher;

/** The server for a client in another process, through two streams. */
public final class StreamServer {
    private StreamServer() {
    }

    /**
     * Serves until the client says that it is done, or its stream ends.
     *
     * @param in what the client says
     * @param out what is said to the client; nobody else may write to it
     * @param language to speak in where the client does not ask for one
     * @throws InterruptedException when the thread is interrupted meanwhile
     */
    public static void serve(InputStream in, OutputStream out, Optional<Language> language) throws InterruptedException {
        var done = new CompletableFuture<Void>();
        var server = new CanvasLanguageServer(() -> done.complete(null));
        language.ifPresent(server::speak);
        var threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("client ", 0).factory());
        var launcher = LSPLauncher.createServerLauncher(server, in, out, threads, consumer -> consumer);
        server.connect(launcher.getRemoteProxy());
        var listening = launcher.startListening();
        threads.execute(() -> {
            try {
                listening.get();
            } catch (InterruptedException | ExecutionException e) {
                System.getLogger(StreamServer.class.getName()).log(System.Logger.Level.ERROR, "Stopped listening", e);
            } finally {
                done.complete(null);
            }
        });
        try {
            done.get();
            server.shutdown().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot end the language server", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
