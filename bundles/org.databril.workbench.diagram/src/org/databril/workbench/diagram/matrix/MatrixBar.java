// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.databril.matrix.Matrices;
import org.databril.matrix.Room;
import org.databril.matrix.view.Arrangement;
import org.databril.model.edit.Icons;
import org.databril.workbench.CheckBox;
import org.databril.workbench.Images;
import org.databril.workbench.Speech;
import org.databril.workbench.check.LiveState;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.page.BarLayout;
import org.databril.workbench.diagram.page.SpokenName;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What stands above the table: which matrix of which canvas, and which rows and columns of it. */
final class MatrixBar {
    private static final int FILTER_WIDTH = 200;

    private final Composite bar;
    private final Combo kinds;
    private final Combo roots;
    private final Text filter;
    private final Label count;
    private final List<Button> full;
    private final Map<Side, ToolItem> adding = new EnumMap<>(Side.class);
    private final LocalResourceManager images;
    private List<LiveState.Head> offered = List.of();

    /** What somebody chooses. */
    interface Choices {
        /** Another matrix. */
        void kind(String id);

        /** Another canvas or landscape. */
        void root(String name);

        /** Other rows or columns of the same matrix. */
        void arrangement(Arrangement arrangement);

        /** How it is shown now. */
        Arrangement arrangement();

        /** Back to the table. */
        void leave();

        /** A new row or column. */
        void add(Side side);
    }

    MatrixBar(Composite parent, Choices choices) {
        bar = new Composite(parent, SWT.NONE);
        kinds = combo(Messages.matrix_which);
        Matrices.all().forEach(kind -> kinds.add(kind.title(Speech.language())));
        kinds.select(0);
        kinds.addListener(SWT.Selection, event -> choices.kind(Matrices.all().get(kinds.getSelectionIndex()).id()));
        roots = combo(Messages.matrix_whichRoot);
        roots.addListener(SWT.Selection, event -> choices.root(offered.get(roots.getSelectionIndex()).name()));
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.matrix_filter);
        filter.setToolTipText(Messages.matrix_filterHint);
        SpokenName.of(filter, Messages.matrix_filter);
        filter.addListener(SWT.Modify, event -> choices.arrangement(choices.arrangement().filtered(filter.getText())));
        filter.addListener(SWT.DefaultSelection, event -> choices.leave());
        filter.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                filter.setText("");
                choices.leave();
            }
        });
        full = List.of(check(Messages.matrix_fullRows, only -> choices.arrangement(choices.arrangement().fullRows(only))),
                check(Messages.matrix_fullColumns, only -> choices.arrangement(choices.arrangement().fullColumns(only))));
        var tools = new ToolBar(bar, SWT.FLAT);
        SpokenName.ofBar(tools, Messages.page_matrix);
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        for (Side side : Side.values()) {
            var item = new ToolItem(tools, SWT.PUSH);
            item.addListener(SWT.Selection, event -> choices.add(side));
            adding.put(side, item);
        }
        count = new Label(bar, SWT.NONE);
        filter.setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
        there(false);
        BarLayout.folding(bar);
    }

    Composite control() {
        return bar;
    }

    private Combo combo(String hint) {
        var combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(hint);
        SpokenName.of(combo, hint);
        return combo;
    }

    private Button check(String text, Consumer<Boolean> chosen) {
        var button = CheckBox.in(bar);
        button.setText(text);
        button.addListener(SWT.Selection, event -> chosen.accept(button.getSelection()));
        return button;
    }

    /** Shows all rows and columns. */
    void showAll() {
        filter.setText("");
        full.stream().filter(Button::getSelection).forEach(button -> {
            button.setSelection(false);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Offers to add rows or columns where there is room for them. */
    void offer(Side side, List<Room> rooms) {
        var item = adding.get(side);
        item.setEnabled(!rooms.isEmpty());
        if (!rooms.isEmpty()) {
            item.setImage(images.create(Images.of(Icons.of(rooms.getLast().kind()))));
            item.setToolTipText(rooms.getLast().words());
        }
    }

    /** Offers the canvases and landscapes of a file, when there is more than one. */
    void offer(List<LiveState.Head> heads, String shown) {
        offered = heads;
        var labels = heads.stream().map(LiveState.Head::label).toArray(String[]::new);
        if (!List.of(roots.getItems()).equals(List.of(labels))) {
            roots.setItems(labels);
        }
        roots.select(heads.stream().map(LiveState.Head::name).toList().indexOf(shown));
        boolean several = heads.size() > 1;
        if (several != roots.getVisible()) {
            there(several);
            bar.requestLayout();
        }
    }

    private void there(boolean several) {
        var place = new RowData();
        place.exclude = !several;
        roots.setLayoutData(place);
        roots.setVisible(several);
    }

    /** Tells how many of the rows are seen. */
    void count(int seen, int all) {
        count.setText(seen == all ? NLS.bind(Messages.matrix_rows, all) : NLS.bind(Messages.matrix_rowsOf, seen, all));
        bar.requestLayout();
    }

    /** Puts the keyboard into the filter. */
    void find() {
        filter.setFocus();
        filter.selectAll();
    }
}
