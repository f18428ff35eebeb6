// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.Comparator;
import java.util.Optional;

import org.databril.dsl.problem.Problem;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.language.links.FindingPageView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** <em>Explain</em>: the page about the problem that is selected, or is at the cursor; else the list of all pages. */
public final class ExplainHandler extends AbstractHandler {
    private static final String ALL = "index";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<String> code = HandlerUtil.getActivePart(event) instanceof ProblemsView view ? view.selectedCode()
                : LiveTexts.of(window).active().flatMap(ExplainHandler::atCursor);
        FindingPageView.show(code.orElse(ALL));
        return null;
    }

    /** The code of the problem at the cursor: of those on its line the one that begins nearest. */
    private static Optional<String> atCursor(LiveText text) {
        if (!(text.editor().getSelectionProvider().getSelection() instanceof ITextSelection cursor)) {
            return Optional.empty();
        }
        return text.state().stream().flatMap(state -> state.problems().stream())
                .filter(problem -> problem.line() == cursor.getStartLine() + 1)
                .min(Comparator.comparingInt(problem -> Math.abs(problem.offset() - cursor.getOffset()))).map(Problem::code);
    }
}
