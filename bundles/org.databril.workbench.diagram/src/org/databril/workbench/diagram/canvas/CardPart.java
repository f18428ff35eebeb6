// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import org.databril.workbench.diagram.draw.SpokenPart;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;

/** The card of an item: it can be dragged, and renamed in its place. */
final class CardPart extends SpokenPart {
    private final Sheet sheet;
    private RectangleFigure ghost;

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
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            ((CanvasViewer) getViewer()).editing().rename();
        }
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_SELECTION.equals(request.getType()) ? this : getParent().getTargetEditPart(request);
    }

    @Override
    public Command getCommand(Request request) {
        return RequestConstants.REQ_MOVE.equals(request.getType()) && request instanceof ChangeBoundsRequest bounds
                ? block().drop(bounds) : null;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return request instanceof ChangeBoundsRequest || super.understandsRequest(request);
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (request instanceof ChangeBoundsRequest bounds) {
            if (ghost == null) {
                ghost = new RectangleFigure();
                ghost.setFill(false);
                ghost.setForegroundColor(FigureUtilities.mixColors(((CardFigure) getFigure()).markColour(),
                        getViewer().getControl().getBackground()));
                getLayer(LayerConstants.FEEDBACK_LAYER).add(ghost);
            }
            var at = getFigure().getBounds().getCopy();
            getFigure().translateToAbsolute(at);
            at.translate(bounds.getMoveDelta());
            ghost.translateToRelative(at);
            ghost.setBounds(at);
        }
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (ghost != null) {
            getLayer(LayerConstants.FEEDBACK_LAYER).remove(ghost);
            ghost = null;
        }
    }

    @Override
    protected String spoken() {
        return sheet.title(name());
    }
}
