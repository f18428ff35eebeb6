// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.fixes;

import java.util.List;
import java.util.stream.Stream;

import org.databril.workbench.Messages;
import org.databril.workbench.StatusLine;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.elsewhere.Namesakes;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Point;

/**
 * Offers fixes at the cursor. The platform wants them at once and on the UI thread: it gets none, the server is asked, and the
 * list opens when the answer is there and the cursor still where it was.
 */
public final class FixProposals implements IQuickAssistProcessor {
    private static final String PROBLEM = "org.databril.workbench.";
    private static final ICompletionProposal[] NONE = {};

    private Ready ready;

    private record Ready(LanguageText text, int version, int offset, List<ICompletionProposal> ways) {
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        LanguageText text = LanguageTexts.of(viewer.getDocument()).orElse(null);
        if (text == null) {
            return NONE;
        }
        int offset = context.getOffset();
        Ready answer = ready;
        ready = null;
        if (answer != null && answer.text == text && answer.version == text.version() && answer.offset == offset) {
            return answer.ways.toArray(ICompletionProposal[]::new);
        }
        FixQuestion question = FixQuestion.of(text.id(),
                Places.range(text.document(), offset, Math.max(0, context.getLength())));
        text.ask("fixes", question::ask, actions -> open(viewer, new Ready(text, text.version(), offset, ways(text, offset, actions))));
        return NONE;
    }

    private static List<ICompletionProposal> ways(LanguageText text, int offset, List<Either<Command, CodeAction>> actions) {
        Stream<ICompletionProposal> elsewhere = LiveTexts.of(text.document()).filter(LiveText::isCurrent).flatMap(LiveText::state).stream()
                .flatMap(state -> Namesakes.at(state.problems(), offset, offset).stream()).map(NamesakeProposal::new);
        return Stream.concat(Fix.of(actions).stream().map(FixProposal::new), elsewhere).toList();
    }

    private void open(ISourceViewer viewer, Ready answer) {
        if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
            return;
        }
        Point selected = viewer.getSelectedRange();
        if (answer.ways.isEmpty()) {
            StatusLine.say(Messages.fixes_none);
        } else if (selected.x == answer.offset && viewer instanceof ITextOperationTarget target) {
            StatusLine.say(null);
            ready = answer;
            target.doOperation(ISourceViewer.QUICK_ASSIST);
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation.getType() != null && annotation.getType().startsWith(PROBLEM) && !annotation.isMarkedDeleted();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
