// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.function.Supplier;

import org.databril.workbench.diagram.draw.SceneFigure;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.graphics.Color;

/** A round handle to start a line from, or to lead an end of one elsewhere. */
final class Grip extends AbstractHandle {
    private static final int SIZE = 11;

    private final transient Supplier<DragTracker> drag;

    /**
     * A handle.
     *
     * @param owner the selected part
     * @param place where it is, in the figure's coordinates
     * @param drag what dragging it does
     */
    Grip(GraphicalEditPart owner, Supplier<Point> place, Supplier<DragTracker> drag) {
        super(owner, target -> {
            Point at = place.get().getCopy();
            owner.getFigure().translateToAbsolute(at);
            target.translateToRelative(at);
            target.setBounds(new Rectangle(at.x - SIZE / 2, at.y - SIZE / 2, SIZE, SIZE));
        }, Cursors.CROSS);
        this.drag = drag;
        setPreferredSize(new Dimension(SIZE, SIZE));
    }

    @Override
    protected DragTracker createDragTracker() {
        return drag.get();
    }

    /** Where it is, in pixels of the control. */
    Point middle() {
        var middle = getBounds().getCenter();
        translateToAbsolute(middle);
        return middle;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        if (getOwnerFigure() instanceof SceneFigure figure && figure.frame() != null) {
            Color colour = Inks.data(figure.frame().theme());
            var area = getBounds().getCopy().shrink(1, 1);
            graphics.setBackgroundColor(Inks.paper(figure.frame().theme()));
            graphics.fillOval(area);
            graphics.setForegroundColor(colour);
            graphics.setLineWidth(2);
            graphics.drawOval(area.shrink(1, 1));
        }
    }
}
