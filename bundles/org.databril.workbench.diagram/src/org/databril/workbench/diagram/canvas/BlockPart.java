// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;

import org.databril.catalogue.Block;
import org.databril.workbench.diagram.draw.SceneFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A block of the canvas with its items. */
final class BlockPart extends AbstractGraphicalEditPart {
    private final Sheet sheet;

    BlockPart(Sheet sheet, Block block) {
        this.sheet = sheet;
        setModel(block);
    }

    Block block() {
        return (Block) getModel();
    }

    @Override
    protected IFigure createFigure() {
        var figure = new SceneFigure();
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
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
    }

    @Override
    protected void refreshVisuals() {
        ((SceneFigure) getFigure()).show(sheet.nodes(block()), sheet.frame());
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), sheet.frame().pixels(sheet.bounds(block())));
    }

    @Override
    protected void createEditPolicies() {
        // reading needs none
    }
}
