// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import java.util.function.BiConsumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.widgets.Canvas;

/** Graphics of Draw2d that let a figure paint on what is behind them, as scenes need more than Draw2d draws. */
final class SceneGraphics extends SWTGraphics {
    private final GC gc;
    private final Canvas control;

    SceneGraphics(GC gc, Canvas control) {
        super(gc);
        this.gc = gc;
        this.control = control;
    }

    /** Paints in the pixels of the control, within the clipping; Draw2d finds its own settings again afterwards. */
    void paint(BiConsumer<GC, Canvas> painting) {
        Color foreground = gc.getForeground();
        Color background = gc.getBackground();
        Font font = gc.getFont();
        LineAttributes line = gc.getLineAttributes();
        int antialias = gc.getAntialias();
        int rule = gc.getFillRule();
        int interpolation = gc.getInterpolation();
        painting.accept(gc, control);
        gc.setTransform(null);
        gc.setForeground(foreground);
        gc.setBackground(background);
        gc.setFont(font);
        gc.setLineAttributes(line);
        gc.setAntialias(antialias);
        gc.setFillRule(rule);
        gc.setInterpolation(interpolation);
    }
}
