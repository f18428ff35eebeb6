// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.databril.catalogue.Block;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.workbench.diagram.draw.SceneFigure;
import org.databril.workbench.diagram.draw.SceneFigure.Frame;
import org.databril.workbench.diagram.draw.ZoomViewer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Shows a canvas, scrolls and zooms it, and lets its items be selected. */
public final class CanvasViewer extends ZoomViewer {
    /** Where the first line of a block is, and how far from its edge, in units of the scene. */
    private static final double LINE = 32;
    private static final double PADDING = 12;

    private final Sheet sheet = new Sheet();
    private CanvasEditing editing;

    CanvasViewer(Composite parent) {
        super(parent);
        setEditPartFactory(new CanvasParts(sheet));
        setContents(sheet);
    }

    /** What is done with what it shows; to be said once. */
    void edit(CanvasEditing by) {
        editing = by;
    }

    CanvasEditing editing() {
        return editing;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Shows a canvas as it was drawn; null for none. What is selected stays so, as far as it is still there. */
    void show(Drawn drawn) {
        sheet.show(drawn);
        fitNow();
        refresh();
        canvas().redraw();
    }

    @Override
    protected Optional<Scene> scene() {
        return sheet.drawn().map(Drawn::scene);
    }

    @Override
    protected void framed(Frame other) {
        sheet.frame(other);
    }

    /** Whether all that is seen is as sharp as it gets; it may not be just after zooming. */
    public boolean isSharp() {
        return getContents() instanceof SheetPart part && part.isSharp();
    }

    /** The qualified names of the items that are selected. */
    public List<String> names() {
        return cards().stream().map(CardPart::name).toList();
    }

    List<CardPart> cards() {
        return ((List<?>) getSelectedEditParts()).stream().filter(CardPart.class::isInstance).map(CardPart.class::cast).toList();
    }

    /** The block that is selected, or that of the first item that is. */
    Optional<Block> block() {
        return ((List<?>) getSelectedEditParts()).stream().map(part -> switch (part) {
            case BlockPart block -> block.block();
            case CardPart card -> card.block().block();
            default -> null;
        }).filter(Objects::nonNull).findFirst();
    }

    /** Selects items by their qualified names and shows the first of them. */
    public void select(List<String> names) {
        List<EditPart> parts = names.stream().map(this::part).flatMap(Optional::stream).toList();
        setSelection(new StructuredSelection(parts));
        parts.stream().findFirst().ifPresent(this::reveal);
    }

    Optional<EditPart> part(Object model) {
        return Optional.ofNullable((EditPart) getEditPartRegistry().get(model));
    }

    /** Shows the end of a block. */
    void revealEnd(Block block) {
        part(block).ifPresent(part -> {
            var cards = ((BlockPart) part).cards();
            reveal(cards.isEmpty() ? part : cards.getLast());
        });
    }

    /** Where the empty last line of a block is, in pixels of the control. */
    Rectangle lineBelow(Block block) {
        var part = (BlockPart) part(block).orElseThrow();
        var area = pixels(part);
        if (part.cards().isEmpty()) {
            int head = (int) (LINE * zoom());
            return new Rectangle(area.x + (int) (PADDING * zoom()), area.y + head, area.width - (int) (2 * PADDING * zoom()), head);
        }
        var last = pixels(part.cards().getLast());
        return new Rectangle(last.x, last.y + last.height + 2, last.width, last.height);
    }

    /**
     * Where a block or an item is, in pixels of the control; for who points at it.
     *
     * @param shown a block, or the qualified name of an item
     */
    public Optional<Rectangle> placeOf(Object shown) {
        return part(shown).map(part -> pixels((GraphicalEditPart) part));
    }

    /** Whether an item steps back behind what is looked for. */
    public boolean isFaded(String name) {
        return sheet.isFaded(name);
    }

    /** Whether an item is marked as one that the canvas this one is based on does not have. */
    public boolean isNew(String name) {
        return sheet.compared().filter(compared -> compared.added().contains(name)).isPresent();
    }

    /** Whether an item is marked as one of which the canvas this one is based on says something else. */
    public boolean isOther(String name) {
        return sheet.compared().filter(compared -> compared.changed().contains(name)).isPresent();
    }

    /** The parts of the scene that an item is painted with. */
    public List<Node> paintedOf(String name) {
        return sheet.nodes(name);
    }

    /** The parts of the scene that are painted, in the order of painting. */
    public List<Node> painted() {
        var nodes = new ArrayList<Node>();
        collect(((GraphicalEditPart) getContents()).getFigure(), nodes);
        return nodes;
    }

    private static void collect(IFigure figure, List<Node> into) {
        if (figure instanceof SceneFigure scene) {
            into.addAll(scene.nodes());
        }
        for (Object child : figure.getChildren()) {
            collect((IFigure) child, into);
        }
    }
}
