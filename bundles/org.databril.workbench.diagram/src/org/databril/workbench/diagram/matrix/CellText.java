// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.List;

import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The line in which a cell is typed: Enter and Tab go on, arrows up and down too, and what can be typed is offered. */
final class CellText extends TextCellEditor {
    private final Seen seen;

    CellText(Seen seen) {
        super(true, true);
        this.seen = seen;
    }

    @Override
    protected Control activateCell(Composite parent, Object value) {
        var control = (Text) super.activateCell(parent, value);
        int row = getRowIndex();
        int column = getColumnIndex();
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.matrix_cell, seen.row(row).label(), seen.title(column).replace('\n', ' '));
            }
        });
        var offers = new CellOffers(control, seen.offers(row, column));
        contentProposalAdapter = offers;
        offers.addContentProposalListener(new KeepOpen());
        offers.addContentProposalListener(chosen -> {
            if (chosen instanceof CellOffers.Chosen offer && offer.isWhole()) {
                commit(MoveDirectionEnum.DOWN);
            }
        });
        return control;
    }

    // who goes on to the next cell types there anew, or moves on
    @Override
    public boolean openAdjacentEditor() {
        return false;
    }

    @Override
    public boolean activateOnTraversal(IConfigRegistry registry, List<String> labels) {
        return false;
    }

    /** Opens the list of what can be typed behind what stands there. */
    void offer() {
        if (contentProposalAdapter instanceof CellOffers offers && !isClosed()) {
            var line = getEditorControl();
            line.setText(line.getText().isEmpty() ? "" : line.getText() + ", ");
            line.setSelection(line.getCharCount());
            offers.open();
        }
    }

    /** The list takes the focus for a moment without the cell being left. */
    private final class KeepOpen implements IContentProposalListener2 {
        @Override
        public void proposalPopupOpened(ContentProposalAdapter adapter) {
            handleFocus(false);
        }

        @Override
        public void proposalPopupClosed(ContentProposalAdapter adapter) {
            handleFocus(true);
        }

        private void handleFocus(boolean does) {
            if (focusListener instanceof InlineFocusListener listener) {
                listener.handleFocusChanges = does;
            }
        }
    }
}
