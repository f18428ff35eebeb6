// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import org.databril.matrix.Room;
import org.databril.workbench.diagram.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers which cell the keyboard is in, and what it says. */
final class MatrixVoice {
    private final MatrixTable table;
    private final Seen seen;

    MatrixVoice(MatrixTable table, Seen seen) {
        this.table = table;
        this.seen = seen;
    }

    void attach() {
        Accessible accessible = table.control().getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = table.selection().anchor().map(spot -> seen.about(spot.row(), spot.column()))
                        .orElse(table.selection().room().isPresent() ? Messages.matrix_roomHint : "");
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = table.selection().anchor().map(spot -> seen.text(spot.row(), spot.column())).orElse("");
            }
        });
        table.selection().onSelection(() -> {
            accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
            accessible.setFocus(ACC.CHILDID_SELF);
        });
    }

    /**
     * The names of the row and the column and what stands there, such as “The till, Customer: name”; the name alone of one that
     * is selected as a whole.
     */
    String name() {
        return table.selection().wholeLine().map(line -> seen.head(line.side(), line.at()).label())
                .or(() -> table.selection().anchor().map(this::cell)).or(() -> table.selection().room().flatMap(seen::room).map(Room::words))
                .orElse(Messages.page_matrix);
    }

    private String cell(TableSelection.Spot spot) {
        var cell = NLS.bind(Messages.matrix_cell, seen.row(spot.row()).label(), seen.title(spot.column()).replace('\n', ' '));
        var text = seen.text(spot.row(), spot.column());
        return cell + ": " + (text.isEmpty() ? Messages.matrix_empty : text);
    }
}
