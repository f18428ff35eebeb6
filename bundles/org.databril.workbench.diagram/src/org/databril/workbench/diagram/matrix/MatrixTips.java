// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import org.databril.workbench.diagram.Messages;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Says what is under the pointer. */
final class MatrixTips extends NatTableContentTooltip {
    private static final int DELAY = 700;

    private final MatrixTable matrix;
    private final Seen seen;

    MatrixTips(NatTable table, MatrixTable matrix, Seen seen) {
        super(table);
        this.matrix = matrix;
        this.seen = seen;
    }

    /** Says it when the pointer rests for a moment, not while it passes, nor over what somebody types. */
    void atRest() {
        setPopupDelay(DELAY);
        matrix.control().addListener(SWT.KeyDown, event -> hide());
    }

    @Override
    protected String getText(Event event) {
        // a cell or a head that is typed in is a control in the table
        return matrix.control().getChildren().length > 0 ? "" : matrix.at(event.x, event.y).map(this::about).orElse("");
    }

    private String about(TableSelection.Spot spot) {
        if (spot.row() >= seen.rows() || spot.column() >= seen.columns()) {
            return Messages.matrix_roomHint;
        }
        if (spot.row() < 0) {
            return spot.column() < 0 ? Messages.matrix_sortHint : seen.column(spot.column()).about() + "\n" + Messages.matrix_sortHint;
        }
        return spot.column() < 0 ? seen.row(spot.row()).about() : seen.about(spot.row(), spot.column());
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !getText(event).isEmpty();
    }
}
