// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.databril.catalogue.Block;
import org.databril.workbench.Images;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.page.BarLayout;
import org.databril.workbench.diagram.page.CanvasChoice;
import org.databril.workbench.diagram.page.ComboRows;
import org.databril.workbench.diagram.page.SearchBox;
import org.databril.workbench.diagram.page.SpokenName;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What stands above the canvas: which canvas, what to look for, and how it is shown. */
final class CanvasBar {
    private static final int FILTER_WIDTH = 180;

    private final CanvasViewer viewer;
    private final Composite bar;
    private final LocalResourceManager images;
    private final CanvasChoice canvases;
    private final SearchBox search;
    private final Combo filter;
    private final ToolItem lens;
    private final ToolItem compare;
    private List<Filter> filters = List.of(new Filter("", Messages.filter_all, card -> true));

    /** Something to look for besides the text of the search. */
    private record Filter(String id, String label, Predicate<Drawn.Card> test) {
    }

    CanvasBar(Composite parent, CanvasViewer viewer, Consumer<String> onCanvas) {
        this.viewer = viewer;
        bar = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        canvases = new CanvasChoice(bar, onCanvas);
        search = new SearchBox(bar, this::look, this::next, () -> viewer.getControl().setFocus());
        filter = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        filter.setToolTipText(Messages.filter_hint);
        SpokenName.of(filter, Messages.filter_hint);
        filter.addListener(SWT.Selection, event -> look());
        var tools = new ToolBar(bar, SWT.FLAT);
        SpokenName.ofBar(tools, Messages.page_canvas);
        lens = tool(tools, SWT.CHECK, Messages.lens, Images.of("databril"), () -> {
            viewer.sheet().lens(lens().getSelection());
            viewer.refresh();
        });
        lens.setSelection(true);
        compare = tool(tools, SWT.CHECK, Messages.compare,
                Images.of(CanvasBar.class.getResource("/icons/compare.svg")), () -> {
            viewer.sheet().comparing(compare().getSelection());
            viewer.refresh();
        });
        tool(tools, SWT.PUSH, Messages.zoom_in, Images.of("zoom-in"), viewer::zoomIn);
        tool(tools, SWT.PUSH, Messages.zoom_out, Images.of("zoom-out"), viewer::zoomOut);
        tool(tools, SWT.PUSH, Messages.fit, Images.of("fit"), viewer::fit);
        filter.setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
        BarLayout.folding(bar);
    }

    Composite control() {
        return bar;
    }

    private ToolItem lens() {
        return lens;
    }

    private ToolItem compare() {
        return compare;
    }

    private ToolItem tool(ToolBar tools, int style, String text, ImageDescriptor icon, Runnable does) {
        var item = new ToolItem(tools, style);
        item.setImage(images.create(icon));
        item.setToolTipText(text);
        item.addListener(SWT.Selection, event -> does.run());
        return item;
    }

    /** The list of the canvases of the file. */
    CanvasChoice canvases() {
        return canvases;
    }

    /** Offers what can be looked for in a canvas. */
    void offer(Drawn drawn) {
        var offered = new ArrayList<Filter>();
        offered.add(new Filter("", Messages.filter_all, card -> true));
        var tags = new TreeSet<String>();
        drawn.items().forEach(card -> tags.addAll(card.tags()));
        tags.forEach(tag -> offered.add(new Filter("#" + tag, "# " + tag, card -> card.tags().contains(tag))));
        drawn.items().stream().filter(card -> card.block() == Block.SEGMENTS).forEach(segment -> offered
                .add(new Filter(segment.name(), segment.label(), card -> card.near().contains(segment.name()))));
        var before = chosen().id();
        filters = offered;
        int again = offered.stream().map(Filter::id).toList().indexOf(before);
        ComboRows.show(filter, offered.stream().map(Filter::label).toList(), Math.max(0, again));
        compare.setEnabled(drawn.compared().isPresent());
        compare.setToolTipText(drawn.compared().map(c -> NLS.bind(Messages.compare_with, c.base(),
                c.removed().isEmpty() ? "–" : String.join(", ", c.removed()))).orElse(Messages.compare));
        viewer.sheet().focus(focus());
    }

    private Filter chosen() {
        return filters.get(Math.clamp(filter.getSelectionIndex(), 0, filters.size() - 1));
    }

    private Predicate<Drawn.Card> focus() {
        return chosen().test().and(card -> search.finds(card.text()));
    }

    private void look() {
        viewer.sheet().focus(focus());
        viewer.refresh();
        viewer.sheet().drawn().flatMap(drawn -> drawn.items().stream().filter(focus()).findFirst())
                .filter(card -> !search.words().isEmpty()).flatMap(card -> viewer.part(card.name())).ifPresent(viewer::reveal);
    }

    /** Selects the next item that is found. */
    private void next() {
        var found = viewer.sheet().drawn().map(Drawn::items).orElse(List.of()).stream().filter(focus()).map(Drawn.Card::name)
                .toList();
        if (!found.isEmpty()) {
            int at = viewer.names().isEmpty() ? -1 : found.indexOf(viewer.names().getFirst());
            viewer.select(List.of(found.get((at + 1) % found.size())));
        }
    }

    /** Puts the keyboard into the search. */
    void find() {
        search.find();
    }
}
