// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import java.util.List;
import java.util.function.Consumer;

import org.databril.workbench.check.LiveState;
import org.databril.workbench.diagram.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The list of the canvases of a file, on a bar that folds; it is there where the file has more than one. */
public final class CanvasChoice {
    private final Combo list;
    private List<LiveState.Head> canvases = List.of();

    /**
     * A list.
     *
     * @param chosen is told the name of a canvas that is chosen
     */
    public CanvasChoice(Composite bar, Consumer<String> chosen) {
        list = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        list.setToolTipText(Messages.canvas_which);
        SpokenName.of(list, Messages.canvas_which);
        list.addListener(SWT.Selection, event -> chosen.accept(canvases.get(list.getSelectionIndex()).name()));
        there(false);
    }

    /**
     * Offers the canvases of a text.
     *
     * @param shown the name of the one that is shown
     */
    public void offer(LiveState state, String shown) {
        canvases = state.roots().stream().filter(LiveState.Head::canvas).toList();
        ComboRows.show(list, canvases.stream().map(LiveState.Head::label).toList(),
                canvases.stream().map(LiveState.Head::name).toList().indexOf(shown));
        boolean several = canvases.size() > 1;
        if (several != list.getVisible()) {
            there(several);
            list.requestLayout();
        }
    }

    private void there(boolean shown) {
        var place = new RowData();
        place.exclude = !shown;
        list.setLayoutData(place);
        list.setVisible(shown);
    }
}
