// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * The outermost figure of a scene. What was painted of it and of the scene figures in it is kept, so that scrolling, zooming
 * and small changes paint next to nothing; figures of other kinds in it are not painted, and belong on other layers.
 */
public class SheetFigure extends SceneFigure {
    private final Mosaic mosaic = new Mosaic(this::paintScene);

    @Override
    public void paint(Graphics graphics) {
        if (frame() == null || !(graphics instanceof SceneGraphics scene)) {
            super.paint(graphics);
            return;
        }
        Point corner = getBounds().getTopLeft();
        Rectangle seen = graphics.getClip(new Rectangle()).intersect(getBounds()).translate(-corner.x, -corner.y);
        translateToAbsolute(corner);
        scene.paint((gc, control) -> mosaic.paint(gc, control, corner, seen, frame()));
    }

    /** Whether all that is seen is as sharp as it gets; it may not be just after zooming. */
    public boolean isSharp() {
        return mosaic.isSharp();
    }

    @Override
    void spoil(Rectangle place) {
        mosaic.spoil(place.getTranslated(-getBounds().x, -getBounds().y));
    }
}
