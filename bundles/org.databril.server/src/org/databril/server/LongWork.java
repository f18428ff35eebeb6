// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Lets a client show that something takes long, from when it does to its end, where the client can.
 *
 * @param client who shows it
 * @param patience how long it may take unseen, in milliseconds
 */
record LongWork(LanguageClient client, int patience) {
    /** As long as people wait without wondering. */
    private static final int PATIENCE = 400;

    LongWork(LanguageClient client) {
        this(client, PATIENCE);
    }

    /** Whether a client can show it. */
    static boolean isShownBy(ClientCapabilities abilities) {
        return abilities.getWindow() != null && Boolean.TRUE.equals(abilities.getWindow().getWorkDoneProgress());
    }

    /** Shows that something is done until it is. */
    void show(String title, CompletableFuture<?> work) {
        CompletableFuture.delayedExecutor(patience, TimeUnit.MILLISECONDS).execute(() -> {
            if (!work.isDone()) {
                var token = UUID.randomUUID().toString();
                client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token))).thenRun(() -> {
                    var begin = new WorkDoneProgressBegin();
                    begin.setTitle(title);
                    tell(token, begin);
                    work.whenComplete((done, failure) -> tell(token, new WorkDoneProgressEnd()));
                });
            }
        });
    }

    private void tell(String token, WorkDoneProgressNotification news) {
        client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(news)));
    }
}
