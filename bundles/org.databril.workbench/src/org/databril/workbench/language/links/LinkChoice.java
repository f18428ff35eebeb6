// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;

/**
 * Several ways from one word. Followed, by key or by mouse, it lets choose at the word: of several links the platform's
 * editor would take the first for the key.
 *
 * @param viewer where the word is
 * @param links the ways, at least two
 */
record LinkChoice(ITextViewer viewer, List<NamesakeLink> links) implements IHyperlink {
    @Override
    public void open() {
        StyledText text = viewer.getTextWidget();
        MenuManager manager = new MenuManager();
        links.forEach(link -> manager.add(action(link)));
        Menu menu = manager.createContextMenu(text);
        Point word = text.getLocationAtOffset(offset(text));
        menu.setLocation(text.toDisplay(word.x, word.y + text.getLineHeight()));
        menu.setVisible(true);
    }

    private int offset(StyledText text) {
        int start = getHyperlinkRegion().getOffset();
        int shown = viewer instanceof ITextViewerExtension5 folded ? folded.modelOffset2WidgetOffset(start) : start;
        return Math.clamp(shown, 0, text.getCharCount());
    }

    private static Action action(NamesakeLink link) {
        return new Action(link.getHyperlinkText().replace("&", "&&"), link.namesake().icon()) {
            @Override
            public void run() {
                link.open();
            }
        };
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return links.getFirst().getHyperlinkRegion();
    }

    @Override
    public String getHyperlinkText() {
        return links.getFirst().getHyperlinkText();
    }

    @Override
    public String getTypeLabel() {
        return null;
    }
}
