// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressKind;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.junit.jupiter.api.Test;

class LongWorkTest {
    private final BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
    private final TestClient client = new TestClient() {
        @Override
        public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
            seen.add("create " + params.getToken().getLeft().length());
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void notifyProgress(ProgressParams params) {
            seen.add(params.getValue().getLeft());
        }
    };

    @Test
    void workThatTakesLongIsShownToItsEnd() throws Exception {
        var work = new CompletableFuture<Void>();
        new LongWork(client, 1).show("Reading", work);

        assertEquals("create 36", next());
        assertEquals("Reading", ((WorkDoneProgressBegin) next()).getTitle());
        work.complete(null);
        assertEquals(WorkDoneProgressKind.end, ((WorkDoneProgressNotification) next()).getKind());
    }

    @Test
    void workThatFailsEndsToo() throws Exception {
        var work = new CompletableFuture<Void>();
        new LongWork(client, 1).show("Reading", work);
        next();
        next();
        work.completeExceptionally(new IllegalStateException());
        assertEquals(WorkDoneProgressKind.end, ((WorkDoneProgressNotification) next()).getKind());
    }

    @Test
    void quickWorkIsNotShown() throws Exception {
        new LongWork(client, 1).show("Reading", CompletableFuture.completedFuture(null));
        var slow = new CompletableFuture<Void>();
        new LongWork(client, 20).show("Slower", slow);
        next();
        assertEquals("Slower", ((WorkDoneProgressBegin) next()).getTitle(), "only what was not done is shown");
        slow.complete(null);
    }

    @Test
    void onlyClientsThatSaySoAreTold() {
        var able = new ClientCapabilities();
        assertFalse(LongWork.isShownBy(able));
        able.setWindow(new WindowClientCapabilities());
        assertFalse(LongWork.isShownBy(able));
        able.getWindow().setWorkDoneProgress(true);
        assertTrue(LongWork.isShownBy(able));
    }

    private Object next() throws InterruptedException {
        return seen.poll(10, TimeUnit.SECONDS);
    }
}
