// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that remembers what it is told. */
class TestClient implements LanguageClient {
    private static final long PATIENCE = 20_000;

    private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
    private final List<PublishDiagnosticsParams> published = new ArrayList<>();
    private final List<RegistrationParams> registered = new ArrayList<>();

    /** The codes that are told about a file, once they are as a test wants them. */
    List<String> codes(String uri, Predicate<List<String>> wanted) {
        long end = System.currentTimeMillis() + PATIENCE;
        synchronized (this) {
            while (!wanted.test(codes(uri))) {
                long left = end - System.currentTimeMillis();
                if (left <= 0) {
                    return fail("about " + uri + " is told: " + diagnostics.get(uri));
                }
                try {
                    wait(left);
                } catch (InterruptedException e) {
                    return fail(e);
                }
            }
            return codes(uri);
        }
    }

    List<Diagnostic> diagnostics(String uri) {
        return diagnostics.getOrDefault(uri, List.of());
    }

    synchronized List<PublishDiagnosticsParams> published() {
        return List.copyOf(published);
    }

    List<RegistrationParams> registered() {
        return registered;
    }

    private List<String> codes(String uri) {
        return diagnostics(uri).stream().map(d -> d.getCode().getLeft()).toList();
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
        published.add(params);
        notifyAll();
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registered.add(params);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {
        fail("the server sends telemetry");
    }

    @Override
    public void showMessage(MessageParams message) {
        fail("the server says: " + message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams message) {
        return fail("the server asks: " + message);
    }

    @Override
    public void logMessage(MessageParams message) {
        // nobody looks
    }
}
