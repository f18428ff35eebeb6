// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import java.util.function.Consumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;

/** Graphics of Draw2d that let a figure paint on what is behind them, as scenes need more than Draw2d draws. */
final class SceneGraphics extends SWTGraphics {
    private final GC gc;

    SceneGraphics(GC gc) {
        super(gc);
        this.gc = gc;
    }

    /** Paints in the pixels of the control, within the clipping; Draw2d finds its own settings again afterwards. */
    void paint(Consumer<GC> painting) {
        Color foreground = gc.getForeground();
        Color background = gc.getBackground();
        Font font = gc.getFont();
        LineAttributes line = gc.getLineAttributes();
        int antialias = gc.getAntialias();
        int rule = gc.getFillRule();
        painting.accept(gc);
        gc.setTransform(null);
        gc.setForeground(foreground);
        gc.setBackground(background);
        gc.setFont(font);
        gc.setLineAttributes(line);
        gc.setAntialias(antialias);
        gc.setFillRule(rule);
    }
}
