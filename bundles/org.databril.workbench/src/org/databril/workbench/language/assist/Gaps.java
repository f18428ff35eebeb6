// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import java.util.Map;
import java.util.TreeMap;

import org.databril.workbench.language.assist.Snippet.Gap;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Leads through the gaps of a template that was just written: the tab key goes to the next one. */
final class Gaps {
    private Gaps() {
    }

    /**
     * Starts with the first gap.
     *
     * @return what is selected then
     */
    static Point fill(ITextViewer viewer, int start, Snippet snippet) throws BadLocationException {
        Map<Integer, LinkedPositionGroup> groups = new TreeMap<>();
        int exit = start + snippet.text().length();
        Point first = null;
        int lowest = Integer.MAX_VALUE;
        for (Gap gap : snippet.gaps()) {
            if (gap.number() == 0) {
                exit = start + gap.offset();
            } else {
                groups.computeIfAbsent(gap.number(), number -> new LinkedPositionGroup())
                        .addPosition(position(viewer.getDocument(), start, gap));
                if (gap.number() < lowest) {
                    lowest = gap.number();
                    first = new Point(start + gap.offset(), gap.length());
                }
            }
        }
        if (groups.isEmpty()) {
            return new Point(exit, 0);
        }
        LinkedModeModel model = new LinkedModeModel();
        for (LinkedPositionGroup group : groups.values()) {
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
        ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
        ui.enter();
        return first;
    }

    private static LinkedPosition position(IDocument document, int start, Gap gap) {
        int at = start + gap.offset();
        if (gap.choices().size() < 2) {
            return new LinkedPosition(document, at, gap.length(), gap.number());
        }
        ICompletionProposal[] choices = gap.choices().stream()
                .map(choice -> new CompletionProposal(choice, at, gap.length(), choice.length())).toArray(ICompletionProposal[]::new);
        return new ProposalPosition(document, at, gap.length(), gap.number(), choices);
    }
}
