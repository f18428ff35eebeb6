// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;

import org.databril.diagram.graph.GraphDrawing.Card;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.osgi.util.NLS;

/** A card: lines are drawn from it and to it. */
final class PlacePart extends EndPart {
    private final LinkageSheet sheet;
    private final Key.OfCard key;
    private Card card;

    PlacePart(LinkageSheet sheet, Key.OfCard key) {
        this.sheet = sheet;
        this.key = key;
        card = sheet.card(key.key()).orElseThrow();
        setModel(key);
    }

    @Override
    List<Grip> ends() {
        return List.of(grip(false), grip(true));
    }

    private Grip grip(boolean right) {
        return new Grip(this, () -> {
            var area = getFigure().getBounds();
            return new Point(right ? area.right() : area.x, area.y + area.height / 2);
        }, () -> new LineDrag(this::isLinkable, this::linkTo));
    }

    /** The card as it was drawn last. */
    Card card() {
        return card;
    }

    /** Whether a line from here may end there. */
    boolean isLinkable(PlacePart other) {
        return other != this;
    }

    /** Draws a line to another card. */
    void linkTo(PlacePart other) {
        editing().link(card, other.card, false);
    }

    /** Shows that something is dropped here, or is not any more. */
    void aim(boolean aimed) {
        ((PlaceFigure) getFigure()).aim(aimed);
    }

    @Override
    protected IFigure createFigure() {
        return new PlaceFigure();
    }

    @Override
    protected void refreshVisuals() {
        card = sheet.card(key.key()).orElse(card);
        var figure = (PlaceFigure) getFigure();
        figure.show(List.of(card.group()), sheet.frame());
        figure.fade(sheet.isFaded(card));
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure, sheet.frame().pixels(card.place().grown(2)));
        grips().moved();
    }

    @Override
    void select(boolean selected) {
        ((PlaceFigure) getFigure()).select(selected);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new CardDrag(this);
    }

    /** What a screen reader says of it: what it is, and how many lines it has. */
    @Override
    protected String spoken() {
        var name = sheet.linkage().flatMap(linkage -> linkage.element(card)).map(element -> element.label() + ", " + element.what())
                .orElseGet(() -> NLS.bind(Messages.linkage_several, card.elements().size(), card.group().title().replace("\n", ", ")));
        return NLS.bind(Messages.linkage_spoken, name, sheet.linesAt(card.key()).size());
    }
}
