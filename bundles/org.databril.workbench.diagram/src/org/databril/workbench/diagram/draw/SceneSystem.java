// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/**
 * Draw2d on a control, painting only when the control is asked to paint: what changed is marked, and the window system puts
 * such places together.
 */
public final class SceneSystem extends LightweightSystem {
    private Canvas control;

    @Override
    public void setControl(Canvas canvas) {
        super.setControl(canvas);
        control = canvas;
        getUpdateManager().setGraphicsSource(new Marking(canvas));
    }

    @Override
    protected void init() {
        setUpdateManager(new DeferredUpdateManager());
        super.init();
    }

    @Override
    public void paint(GC gc) {
        if (getUpdateManager() instanceof DeferredUpdateManager updates) {
            updates.performValidation();
        }
        SceneGraphics graphics = new SceneGraphics(gc, control);
        try {
            getRootFigure().paint(graphics);
        } finally {
            graphics.dispose();
        }
    }

    private record Marking(Canvas canvas) implements GraphicsSource {
        @Override
        public Graphics getGraphics(Rectangle place) {
            if (!canvas.isDisposed()) {
                canvas.redraw(place.x, place.y, place.width, place.height, false);
            }
            return null;
        }

        @Override
        public void flushGraphics(Rectangle place) {
            // nothing is painted besides the control's own painting
        }
    }
}
