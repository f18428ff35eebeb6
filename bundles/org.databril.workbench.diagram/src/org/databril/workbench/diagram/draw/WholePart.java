// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import java.util.List;
import java.util.Optional;

import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.workbench.diagram.draw.SceneFigure.Frame;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A whole picture: what is painted behind its parts. */
public abstract class WholePart extends AbstractGraphicalEditPart {
    @Override
    protected IFigure createFigure() {
        var figure = new SheetFigure();
        figure.setLayoutManager(new XYLayout());
        return figure;
    }

    @Override
    public void refresh() {
        super.refresh();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
    }

    /**
     * Shows what is behind the parts, and makes room for all of them.
     *
     * @param scene the picture; empty while there is none
     */
    protected void show(List<Node> ground, Frame frame, Optional<Scene> scene) {
        ((SheetFigure) getFigure()).show(ground, frame);
        scene.ifPresent(all -> {
            var whole = frame.pixels(new Bounds(0, 0, all.width(), all.height()));
            getFigure().setPreferredSize(new Dimension(whole.width, whole.height));
        });
    }

    /** Whether all that is seen of it is as sharp as it gets. */
    public boolean isSharp() {
        return ((SheetFigure) getFigure()).isSharp();
    }

    @Override
    protected void createEditPolicies() {
        // as a whole it is laid out, nothing is dragged about on it
    }
}
