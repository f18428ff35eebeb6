// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.fixes;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.databril.workbench.change.WorkspaceEdits;
import org.databril.workbench.language.LanguageTexts;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * A way to mend something.
 *
 * @param action as the server offers it; it may have to be asked for the edit
 */
record Fix(CodeAction action) {
    /** The fixes that the server offers as edits; those that cannot be done now are left out. */
    static List<Fix> of(List<Either<Command, CodeAction>> actions) {
        return actions == null ? List.of() : actions.stream().map(Either::getRight).filter(Objects::nonNull)
                .filter(action -> (action.getEdit() != null || action.getData() != null) && action.getDisabled() == null)
                .map(Fix::new).toList();
    }

    /** Whether it is for a problem with a code that the server was told of. */
    boolean isFor(String code) {
        var problems = action.getDiagnostics();
        return problems != null && problems.stream().anyMatch(problem -> problem.getCode() != null
                && code.equals(problem.getCode().map(Function.identity(), String::valueOf)));
    }

    /** What it does. */
    String title() {
        return action.getTitle();
    }

    /** Changes the texts; one step to undo. */
    CompletableFuture<Void> apply() {
        var resolved = action.getEdit() != null ? CompletableFuture.completedFuture(action)
                : LanguageTexts.ask(server -> server.getTextDocumentService().resolveCodeAction(action));
        return resolved.thenCompose(whole -> WorkspaceEdits.apply(title(), whole.getEdit()));
    }
}
