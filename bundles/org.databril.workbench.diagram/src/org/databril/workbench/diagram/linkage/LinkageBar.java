// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;
import java.util.function.UnaryOperator;

import org.databril.diagram.Gathering;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.edit.Icons;
import org.databril.workbench.Images;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.page.BarLayout;
import org.databril.workbench.diagram.page.CanvasChoice;
import org.databril.workbench.diagram.page.SearchBox;
import org.databril.workbench.diagram.page.SpokenName;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What stands above the linkage: which canvas, what to look for, how much is shown, and tools. */
final class LinkageBar {
    private static final List<Gathering> GATHERINGS = List.of(Gathering.values());
    private static final int MOST_HOPS = 5;

    private final LinkageViewer viewer;
    private final Composite bar;
    private final LocalResourceManager images;
    private final CanvasChoice canvases;
    private final SearchBox search;
    private final Combo hops;
    private final ToolItem around;

    /** What the bar asks of its page. */
    interface Page {
        /** Shows another canvas of the file. */
        void choose(String canvas);

        /** Looks in another way. */
        void look(UnaryOperator<Outlook> change);

        /** Shows what is around the selected element, or all again. */
        void focus(boolean on);

        /** Lays the picture out as reports have it. */
        void arrange();

        /** Writes the picture to a file. */
        void export();
    }

    LinkageBar(Composite parent, LinkageViewer viewer, LinkageEditing editing, Page page) {
        this.viewer = viewer;
        bar = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        canvases = new CanvasChoice(bar, page::choose);
        search = new SearchBox(bar, this::look, this::next, () -> viewer.getControl().setFocus());
        var collapse = choice(Messages.linkage_collapse, Messages.linkage_few, Messages.linkage_none, Messages.linkage_owner,
                Messages.linkage_kind);
        collapse.addListener(SWT.Selection,
                event -> page.look(outlook -> outlook.gathering(GATHERINGS.get(collapse.getSelectionIndex()))));
        var tools = tools();
        around = tool(tools, SWT.CHECK, Messages.linkage_focus, icon("focus"), () -> page.focus(around().getSelection()));
        hops = choice(Messages.linkage_hops, Messages.linkage_allHops, NLS.bind(Messages.linkage_hop, 1), steps(2), steps(3), steps(4),
                steps(MOST_HOPS));
        hops.select(1);
        hops.addListener(SWT.Selection, event -> page.look(outlook -> outlook.hops(hops.getSelectionIndex())));
        var more = tools();
        tool(more, false, editing);
        tool(more, true, editing);
        tool(more, SWT.PUSH, Messages.linkage_newSource, Images.of(Icons.of(Literals.SOURCE)),
                () -> editing.add(Literals.SOURCE, Messages.linkage_newSource));
        tool(more, SWT.PUSH, Messages.linkage_newKpi, Images.of(Icons.of(Literals.KPI)),
                () -> editing.add(Literals.KPI, Messages.linkage_newKpi));
        var sight = tools();
        tool(sight, SWT.PUSH, Messages.zoom_in, Images.of("zoom-in"), viewer::zoomIn);
        tool(sight, SWT.PUSH, Messages.zoom_out, Images.of("zoom-out"), viewer::zoomOut);
        tool(sight, SWT.PUSH, Messages.fit, Images.of("fit"), viewer::fit);
        tool(sight, SWT.PUSH, Messages.linkage_arrange, icon("arrange"), page::arrange);
        tool(sight, SWT.PUSH, Messages.linkage_export, Images.of("picture"), page::export);
        BarLayout.folding(bar);
    }

    Composite control() {
        return bar;
    }

    CanvasChoice canvases() {
        return canvases;
    }

    private ToolItem around() {
        return around;
    }

    private static ImageDescriptor icon(String name) {
        return Images.of(LinkageBar.class.getResource("/icons/" + name + ".svg"));
    }

    private static String steps(int number) {
        return NLS.bind(Messages.linkage_manyHops, number);
    }

    private Combo choice(String hint, String... choices) {
        var combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(hint);
        SpokenName.of(combo, hint);
        combo.setItems(choices);
        combo.select(0);
        return combo;
    }

    private ToolBar tools() {
        var tools = new ToolBar(bar, SWT.FLAT);
        SpokenName.ofBar(tools, Messages.page_linkage);
        return tools;
    }

    private ToolItem tool(ToolBar tools, int style, String text, ImageDescriptor icon, Runnable does) {
        var item = new ToolItem(tools, style);
        item.setImage(images.create(icon));
        item.setToolTipText(text);
        item.addListener(SWT.Selection, event -> does.run());
        return item;
    }

    /** The tool that draws one flow, and is put away then. */
    private void tool(ToolBar tools, boolean wanted, LinkageEditing editing) {
        var item = new ToolItem(tools, SWT.CHECK);
        item.setImage(images.create(icon(wanted ? "flow-wanted" : "flow")));
        item.setToolTipText(wanted ? Messages.linkage_drawWanted : Messages.linkage_draw);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                viewer.getEditDomain().setActiveTool(new FlowTool(
                        (from, to) -> editing.link(from.card(), to.card(), wanted), () -> {
                            if (!item.isDisposed()) {
                                item.setSelection(false);
                            }
                        }));
                viewer.getControl().setFocus();
            } else {
                viewer.getEditDomain().loadDefaultTool();
            }
        });
    }

    /** Shows how the page is looked at. */
    void show(Outlook outlook) {
        around.setSelection(!outlook.focus().isEmpty());
    }

    /** Goes on to look for other words. */
    private void look() {
        viewer.sheet().look(search.words().isEmpty() ? element -> true : this::isFound);
        viewer.refresh();
    }

    private boolean isFound(Linkage.Element element) {
        return search.finds(element.text());
    }

    /** Selects the next element that is found. */
    private void next() {
        var found = viewer.sheet().linkage().stream().flatMap(linkage -> linkage.drawing().cards().stream()
                .flatMap(card -> linkage.element(card).stream())).filter(this::isFound).map(Linkage.Element::name).toList();
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
