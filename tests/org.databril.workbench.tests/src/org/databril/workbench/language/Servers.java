// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

import org.databril.server.CanvasLanguageServer;
import org.databril.workbench.check.OpenProjects;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Servers as they may be met. */
public final class Servers {
    private Servers() {
    }

    /** The server as it is in the product. */
    public static void usual() {
        LanguageTexts.use(() -> CanvasLanguageServer.among(OpenProjects.sessions()));
    }

    /** A server that neither listens nor answers before it may. */
    public static void busyUntil(CountDownLatch free) {
        LanguageTexts.use(() -> {
            CanvasLanguageServer server = CanvasLanguageServer.among(OpenProjects.sessions());
            TextDocumentService texts = waiting(TextDocumentService.class, server.getTextDocumentService(), free);
            return (LanguageServer) Proxy.newProxyInstance(Servers.class.getClassLoader(), new Class<?>[] {LanguageServer.class},
                    (proxy, method, arguments) -> method.getName().equals("getTextDocumentService") ? texts
                            : method.invoke(server, arguments));
        });
    }

    private static <T> T waiting(Class<T> kind, T real, CountDownLatch free) {
        return kind.cast(Proxy.newProxyInstance(Servers.class.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
            free.await();
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
