// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.databril.workbench.Log;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * The line to the server: one thread that says everything in the order in which it was to be said. A server that is slow
 * to listen holds up this thread and no other.
 */
final class ServerLine {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("canvas language server").factory());
    private final Supplier<LanguageServer> start;
    private LanguageServer server;
    private volatile ServerCapabilities capabilities;

    /** Starts the server when something is said to it for the first time. */
    ServerLine(Supplier<LanguageServer> start) {
        this.start = start;
    }

    /** Asks something after all that was said before; the answer comes on a thread of the server. */
    <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        return CompletableFuture.supplyAsync(() -> question.apply(server()), thread).thenCompose(answer -> answer);
    }

    /** Says something after all that was said before. */
    void tell(String what, Consumer<LanguageServer> news) {
        thread.execute(() -> say(what, news));
    }

    /** Ends the server; what was said before is still heard. */
    void end() {
        thread.execute(() -> {
            if (server != null) {
                server.shutdown().whenComplete((done, failure) -> server.exit());
            }
        });
        thread.shutdown();
    }

    /** Logs why an answer failed, unless it was only not wanted any more. */
    static void log(String what, Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof CancellationException) && !(cause instanceof ResponseErrorException)) {
            Log.error("The language server failed: " + what, cause);
        }
    }

    private void say(String what, Consumer<LanguageServer> news) {
        try {
            news.accept(server());
        } catch (RuntimeException e) {
            log(what, e);
        }
    }

    /** What the server can do; known once it has answered anything. */
    ServerCapabilities capabilities() {
        return capabilities;
    }

    private LanguageServer server() {
        if (server == null) {
            LanguageServer started = start.get();
            if (started instanceof LanguageClientAware aware) {
                aware.connect(new WorkbenchClient());
            }
            // this thread has nothing else to do before the server is ready
            capabilities = started.initialize(InProcess.introduction()).join().getCapabilities();
            started.initialized(new InitializedParams());
            server = started;
        }
        return server;
    }
}
