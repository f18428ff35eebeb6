// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.databril.workbench.Log;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Proposes what may stand at the cursor. The platform asks on a thread of its own, which may wait. */
public final class Proposals implements IContentAssistProcessor {
    private static final int PATIENCE = 10;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        Optional<LanguageText> text = LanguageTexts.of(viewer.getDocument());
        return text.isEmpty() ? new ICompletionProposal[0] : proposals(text.get(), offset).toArray(ICompletionProposal[]::new);
    }

    private static List<Proposal> proposals(LanguageText text, int offset) {
        CompletionParams params = new CompletionParams(text.id(), Places.position(text.document(), offset));
        CompletableFuture<Either<List<CompletionItem>, CompletionList>> answer =
                text.ask(server -> server.getTextDocumentService().completion(params));
        try {
            List<CompletionItem> items = new ArrayList<>(items(answer.get(PATIENCE, TimeUnit.SECONDS)));
            items.sort(Comparator.comparing(item -> item.getSortText() == null ? item.getLabel() : item.getSortText()));
            return items.stream().map(item -> Proposal.of(text, item, offset)).toList();
        } catch (InterruptedException e) {
            // the list was closed before the answer came
            answer.cancel(true);
            Thread.currentThread().interrupt();
        } catch (TimeoutException | CancellationException e) {
            answer.cancel(true);
        } catch (ExecutionException e) {
            Log.error("The language server failed: proposals at offset " + offset, e.getCause());
        }
        return List.of();
    }

    private static List<CompletionItem> items(Either<List<CompletionItem>, CompletionList> answer) {
        return answer == null ? List.of() : answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
