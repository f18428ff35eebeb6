// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** What keys and the mouse do in the table, besides moving about in it and what commands of the workbench do. */
final class TableKeys extends AbstractUiBindingConfiguration {
    private final Doing doing;

    /** What is done. */
    interface Doing {
        /** Opens what the keyboard is in, with a first letter instead of what stands there; null for none. */
        void edit(Character first);

        /** Does what the space bar does to a cell. */
        void toggle();

        /** Opens the head of a row or column of the table. */
        void editHead(Side side, int at);

        /** Adds a row. */
        void add();

        /** Selects the row or column of the cell that the keyboard is in. */
        void selectLine(Side side);

        /** Forgets what was typed and refused. */
        void forget();

        /** Shows the text that the cell stands for. */
        void open();

        /** Sorts by a column of the table, or with -1 by what the rows are called. */
        void sort(int column);
    }

    TableKeys(Doing doing) {
        this.doing = doing;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry keys) {
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), does(doing::toggle));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), does(() -> doing.edit(null)));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F3), does(doing::open));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.INSERT), does(doing::add));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, ' '), does(() -> doing.selectLine(Side.ROW)));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, ' '), does(() -> doing.selectLine(Side.COLUMN)));
        IKeyAction type = (table, event) -> doing.edit(event.character);
        keys.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), type);
        keys.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), type);
        keys.registerDoubleClickBinding(new MouseEventMatcher(GridRegion.BODY), (table, event) -> doing.edit(null));
        keys.registerDoubleClickBinding(new MouseEventMatcher(GridRegion.COLUMN_HEADER), (table, event) -> doing.sort(
                table.getColumnIndexByPosition(table.getColumnPositionByX(event.x))));
        keys.registerDoubleClickBinding(new MouseEventMatcher(GridRegion.ROW_HEADER), (table, event) -> doing.editHead(Side.ROW,
                table.getRowIndexByPosition(table.getRowPositionByY(event.y))));
        keys.registerDoubleClickBinding(new MouseEventMatcher(GridRegion.CORNER), (table, event) -> doing.sort(-1));
    }

    private static IKeyAction does(Runnable work) {
        return (table, event) -> work.run();
    }
}
