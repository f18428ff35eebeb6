// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.concurrent.CompletableFuture;

import org.databril.workbench.Log;
import org.databril.workbench.change.WorkspaceEdits;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server says on its own account. */
final class WorkbenchClient implements LanguageClient {
    private final ServerWork work = new ServerWork();

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
        String name = params.getLabel() == null ? "" : params.getLabel();
        return WorkspaceEdits.apply(name, params.getEdit()).handle((done, failure) -> {
            ApplyWorkspaceEditResponse response = new ApplyWorkspaceEditResponse(failure == null);
            if (failure != null) {
                response.setFailureReason(failure.getMessage());
            }
            return response;
        });
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        // shown by the checks of the project, which are the server's too
        Diagnostics.take(diagnostics);
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void notifyProgress(ProgressParams params) {
        work.take(params);
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        logMessage(request);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        if (message.getType() == MessageType.Error) {
            Log.error("The language server says: " + message.getMessage(), null);
        }
    }

    @Override
    public void telemetryEvent(Object object) {
        // nothing is measured
    }

    @Override
    public CompletableFuture<Void> refreshSemanticTokens() {
        Refresh.all();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> refreshCodeLenses() {
        return refreshSemanticTokens();
    }

    @Override
    public CompletableFuture<Void> refreshInlayHints() {
        return refreshSemanticTokens();
    }
}
