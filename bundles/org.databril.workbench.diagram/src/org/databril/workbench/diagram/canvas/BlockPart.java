// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;
import java.util.Set;

import org.databril.catalogue.Block;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.draw.SpokenPart;
import org.databril.workbench.diagram.page.Doing;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;

/** A block of the canvas with its items: takes items that are dropped on it, and new ones by double-click. */
final class BlockPart extends SpokenPart {
    private final Sheet sheet;
    private RectangleFigure mark;

    BlockPart(Sheet sheet, Block block) {
        this.sheet = sheet;
        setModel(block);
    }

    Block block() {
        return (Block) getModel();
    }

    List<CardPart> cards() {
        return ((List<?>) getChildren()).stream().map(CardPart.class::cast).toList();
    }

    @Override
    protected IFigure createFigure() {
        var figure = new CardFigure();
        figure.setLayoutManager(new XYLayout());
        return figure;
    }

    @Override
    protected List<String> getModelChildren() {
        return sheet.cards(block());
    }

    @Override
    public void refresh() {
        super.refresh();
        cards().forEach(CardPart::refresh);
    }

    @Override
    protected void refreshChildren() {
        // what is gone goes first, or all behind it would have to move up one by one
        var left = Set.copyOf(getModelChildren());
        cards().stream().filter(card -> !left.contains(card.name())).forEach(this::removeChild);
        super.refreshChildren();
    }

    @Override
    protected void refreshVisuals() {
        ((CardFigure) getFigure()).show(sheet.nodes(block()), sheet.frame());
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), sheet.frame().pixels(sheet.bounds(block())));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((CardFigure) getFigure()).select(value != EditPart.SELECTED_NONE);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            editing().add(block(), "");
        }
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return isDrop(request) || RequestConstants.REQ_SELECTION.equals(request.getType()) ? this
                : super.getTargetEditPart(request);
    }

    @Override
    public Command getCommand(Request request) {
        if (!RequestConstants.REQ_ADD.equals(request.getType())) {
            return null;
        }
        return drop((ChangeBoundsRequest) request);
    }

    /** What dropping items here does. */
    Command drop(ChangeBoundsRequest request) {
        var place = place(request);
        var names = ((List<?>) request.getEditParts()).stream().filter(CardPart.class::isInstance)
                .map(part -> ((CardPart) part).name()).toList();
        return new Doing(() -> editing().move(names, block(), place.beside(), place.behind()));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (isDrop(request) && request instanceof ChangeBoundsRequest bounds) {
            if (mark == null) {
                mark = new RectangleFigure();
                mark.setFill(true);
                mark.setBackgroundColor(((CardFigure) getFigure()).markColour());
                mark.setForegroundColor(mark.getBackgroundColor());
                getLayer(LayerConstants.FEEDBACK_LAYER).add(mark);
            }
            var at = place(bounds).mark().getCopy();
            mark.translateToRelative(at);
            mark.setBounds(at);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (mark != null) {
            getLayer(LayerConstants.FEEDBACK_LAYER).remove(mark);
            mark = null;
        }
    }

    private DropPlace place(ChangeBoundsRequest request) {
        var area = getFigure().getBounds().getCopy();
        getFigure().translateToAbsolute(area);
        return DropPlace.at(request.getLocation(), cards(), area);
    }

    private static boolean isDrop(Request request) {
        return RequestConstants.REQ_ADD.equals(request.getType()) || RequestConstants.REQ_MOVE.equals(request.getType());
    }

    private CanvasEditing editing() {
        return ((CanvasViewer) getViewer()).editing();
    }

    @Override
    protected String spoken() {
        return block().title(Speech.language());
    }
}
