// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** The card of an item. */
final class CardPart extends AbstractGraphicalEditPart {
    private final Sheet sheet;

    CardPart(Sheet sheet, String name) {
        this.sheet = sheet;
        setModel(name);
    }

    /** The qualified name of the item. */
    String name() {
        return (String) getModel();
    }

    BlockPart block() {
        return (BlockPart) getParent();
    }

    @Override
    protected IFigure createFigure() {
        return new CardFigure();
    }

    @Override
    protected void refreshVisuals() {
        var figure = (CardFigure) getFigure();
        figure.show(sheet.nodes(name()), sheet.frame());
        figure.fade(sheet.isFaded(name()));
        figure.mark(sheet.compared().map(c -> c.added().contains(name()) ? CardFigure.Mark.ADDED
                : c.changed().contains(name()) ? CardFigure.Mark.CHANGED : CardFigure.Mark.NONE).orElse(CardFigure.Mark.NONE));
        var title = sheet.title(name());
        figure.setToolTip(title.isEmpty() ? null : new Label(title));
        var place = sheet.frame().pixels(sheet.bounds(name()));
        var block = sheet.frame().pixels(sheet.bounds(block().block()));
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure, place.translate(-block.x, -block.y));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((CardFigure) getFigure()).select(value != EditPart.SELECTED_NONE);
    }

    @Override
    protected void createEditPolicies() {
        // reading needs none
    }
}
