// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.fixes;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.databril.workbench.language.Diagnostics;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * What can be mended at a place.
 *
 * @param text the file
 * @param range the place
 * @param told the problems that it is about
 */
record FixQuestion(TextDocumentIdentifier text, Range range, List<Diagnostic> told) {
    /** What can be mended of all that is told about a place. */
    static FixQuestion of(TextDocumentIdentifier text, Range range) {
        return new FixQuestion(text, range, Diagnostics.at(text.getUri(), range));
    }

    CompletableFuture<List<Either<Command, CodeAction>>> ask(LanguageServer server) {
        return server.getTextDocumentService().codeAction(new CodeActionParams(text, range, new CodeActionContext(told)));
    }
}
