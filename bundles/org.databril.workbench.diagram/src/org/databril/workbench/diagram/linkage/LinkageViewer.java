// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.diagram.graph.GraphDrawing;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.workbench.diagram.draw.SceneFigure;
import org.databril.workbench.diagram.draw.SceneFigure.Frame;
import org.databril.workbench.diagram.draw.ZoomViewer;
import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Shows a linkage, scrolls and zooms it, moves what has moved, and lets cards and lines be selected. */
public final class LinkageViewer extends ZoomViewer {
    private final LinkageSheet sheet = new LinkageSheet();
    private final Motion motion;
    private LinkageEditing editing;

    LinkageViewer(Composite parent) {
        super(parent);
        motion = new Motion(canvas(), drawing -> {
            sheet.see(drawing);
            refresh();
        });
        setEditPartFactory(new LinkageParts(sheet));
        setContents(sheet);
    }

    /** What is done with what it shows; to be said once. */
    void edit(LinkageEditing by) {
        editing = by;
    }

    LinkageEditing editing() {
        return editing;
    }

    LinkageSheet sheet() {
        return sheet;
    }

    /** Shows a linkage; null for none. What is selected stays so, as far as it is still there. */
    void show(Linkage linkage) {
        var before = sheet.linkage().filter(old -> linkage != null && old.canvas().equals(linkage.canvas())).map(Linkage::drawing);
        motion.stop();
        sheet.show(linkage);
        fitNow();
        if (before.isPresent()) {
            motion.start(before.get(), linkage.drawing());
        } else {
            sheet.see(linkage == null ? null : linkage.drawing());
            refresh();
        }
    }

    @Override
    protected Optional<Scene> scene() {
        return sheet.linkage().map(linkage -> linkage.drawing().scene());
    }

    @Override
    protected void framed(Frame other) {
        sheet.frame(other);
    }

    /** The qualified names of the elements that are selected: those of cards for one element, and flows. */
    public List<String> names() {
        return Stream.concat(cards().stream().flatMap(card -> card.element().stream()),
                lines().stream().flatMap(line -> line.flow().stream())).toList();
    }

    /** The selected cards. */
    List<GraphDrawing.Card> cards() {
        return selected(PlacePart.class).map(PlacePart::card).toList();
    }

    /** The selected lines. */
    List<GraphDrawing.Line> lines() {
        return selected(LinkPart.class).map(LinkPart::line).toList();
    }

    private <T> Stream<T> selected(Class<T> kind) {
        return ((List<?>) getSelectedEditParts()).stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Selects elements by their qualified names and shows the first of them. */
    public void select(List<String> names) {
        choose(names.stream().flatMap(name -> sheet.keyOf(name).stream()).distinct().toList());
    }

    void choose(List<? extends Key> keys) {
        List<EditPart> parts = keys.stream().flatMap(key -> part(key).stream()).toList();
        setSelection(new StructuredSelection(parts));
        parts.stream().findFirst().ifPresent(part -> {
            setFocus(part);
            reveal(part);
        });
    }

    Optional<EditPart> part(Key key) {
        return Optional.ofNullable((EditPart) getEditPartRegistry().get(key));
    }

    /**
     * The card at a place of the control; empty where there is none.
     *
     * @param beside a figure that does not count; null for none
     */
    Optional<PlacePart> cardAt(int x, int y, IFigure beside) {
        List<IFigure> excluded = beside == null ? List.of() : List.of(beside);
        return findObjectAtExcluding(new org.eclipse.draw2d.geometry.Point(x, y), excluded) instanceof PlacePart part
                ? Optional.of(part) : Optional.empty();
    }

    /**
     * Where an element is shown, in pixels of the control; for who points at it.
     *
     * @param name its qualified name, or the key of a card or a line
     */
    public Optional<Rectangle> placeOf(String name) {
        return sheet.keyOf(name).or(() -> sheet.card(name).map(card -> new Key.OfCard(card.key())))
                .or(() -> sheet.line(name).map(line -> new Key.OfLine(line.key()))).flatMap(this::part)
                .map(part -> pixels((GraphicalEditPart) part));
    }

    /** A point of a line away from its ends and its label, in pixels of the control; for who points at it. */
    public Optional<Point> pointOn(String line) {
        return sheet.line(line).flatMap(drawn -> part(new Key.OfLine(line)).map(part -> {
            int[] place = middle(drawn.points());
            var corner = ((GraphicalEditPart) getContents()).getFigure().getBounds().getTopLeft();
            ((GraphicalEditPart) getContents()).getFigure().translateToAbsolute(corner);
            return new Point(corner.x + (int) (place[0] * zoom()), corner.y + (int) (place[1] * zoom()));
        }));
    }

    /** A third along the longest piece. */
    private static int[] middle(List<Double> points) {
        int best = 0;
        double most = -1;
        for (int i = 0; i + 3 < points.size(); i += 2) {
            double length = Math.hypot(points.get(i + 2) - points.get(i), points.get(i + 3) - points.get(i + 1));
            if (length > most) {
                most = length;
                best = i;
            }
        }
        return new int[] {(int) Math.round((2 * points.get(best) + points.get(best + 2)) / 3),
                (int) Math.round((2 * points.get(best + 1) + points.get(best + 3)) / 3)};
    }

    /** Where a handle of what is selected is, in pixels of the control: of a card, where lines start; of a line, its ends. */
    public List<Point> handles() {
        return ((List<?>) getSelectedEditParts()).stream().filter(EndPart.class::isInstance)
                .flatMap(part -> ((EndPart) part).grips().places().stream()).toList();
    }

    /** The keys of the selected lines. */
    public List<String> selectedLines() {
        return lines().stream().map(GraphDrawing.Line::key).toList();
    }

    /** The keys of the lines that start or end at the card of an element. */
    public List<String> linesAt(String name) {
        return sheet.keyOf(name).filter(Key.OfCard.class::isInstance).map(key -> sheet.linesAt(((Key.OfCard) key).key()))
                .orElse(List.of()).stream().map(GraphDrawing.Line::key).toList();
    }

    /** Whether what shows an element steps back behind what is looked for. */
    public boolean isFaded(String name) {
        return sheet.keyOf(name).filter(Key.OfCard.class::isInstance).flatMap(key -> sheet.card(((Key.OfCard) key).key()))
                .filter(sheet::isFaded).isPresent();
    }

    /** Whether all that is seen is as sharp as it gets; it may not be just after zooming. */
    public boolean isSharp() {
        return getContents() instanceof LinkagePart part && part.isSharp();
    }

    /** Whether things are on their way to where they belong. */
    public boolean isMoving() {
        return motion.isMoving();
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
