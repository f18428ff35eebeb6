// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;

import org.databril.catalogue.Block;
import org.databril.diagram.scene.Bounds;
import org.databril.workbench.diagram.draw.SheetFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** The whole canvas: what is painted behind its blocks. */
final class SheetPart extends AbstractGraphicalEditPart {
    private final Sheet sheet;

    SheetPart(Sheet sheet) {
        this.sheet = sheet;
        setModel(sheet);
    }

    @Override
    protected IFigure createFigure() {
        var figure = new SheetFigure();
        figure.setLayoutManager(new XYLayout());
        return figure;
    }

    @Override
    protected List<Block> getModelChildren() {
        return sheet.blocks();
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
        ((SheetFigure) getFigure()).show(sheet.ground(), sheet.frame());
        sheet.drawn().ifPresent(drawn -> {
            var whole = sheet.frame().pixels(new Bounds(0, 0, drawn.scene().width(), drawn.scene().height()));
            getFigure().setPreferredSize(new Dimension(whole.width, whole.height));
        });
    }

    /** Whether all that is seen of it is as sharp as it gets. */
    boolean isSharp() {
        return ((SheetFigure) getFigure()).isSharp();
    }

    @Override
    protected void createEditPolicies() {
        // the canvas as a whole is laid out, nothing is dragged about on it
    }
}
