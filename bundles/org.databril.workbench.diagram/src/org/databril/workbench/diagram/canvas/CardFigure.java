// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import org.databril.diagram.scene.Ink;
import org.databril.workbench.diagram.draw.SceneFigure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A card, with a line around it while it is selected and a mark at its edge where it differs from another canvas. */
final class CardFigure extends SceneFigure {
    /** How an item differs from the canvas that this one is based on. */
    enum Mark {
        /** It does not. */
        NONE,
        /** The other canvas does not have it. */
        ADDED,
        /** The other canvas says something else of it. */
        CHANGED
    }

    private boolean selected;
    private Mark mark = Mark.NONE;

    void select(boolean isSelected) {
        selected = isSelected;
        repaint();
    }

    void mark(Mark how) {
        if (how != mark) {
            mark = how;
            repaint();
        }
    }

    Mark mark() {
        return mark;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (frame() == null) {
            return;
        }
        graphics.setAntialias(SWT.ON);
        Rectangle edge = getBounds().getCopy();
        if (mark != Mark.NONE) {
            graphics.setForegroundColor(colour(Ink.WANTED));
            graphics.setBackgroundColor(colour(Ink.WANTED));
            if (mark == Mark.ADDED) {
                graphics.fillRectangle(edge.x, edge.y + 3, 4, edge.height - 6);
            } else {
                for (int y = edge.y + 4; y < edge.bottom() - 6; y += 8) {
                    graphics.fillRectangle(edge.x, y, 4, 4);
                }
            }
        }
        if (selected) {
            graphics.setForegroundColor(colour(Ink.DATA));
            graphics.setLineWidth(2);
            graphics.drawRoundRectangle(new Rectangle(edge.x + 1, edge.y + 1, edge.width - 2, edge.height - 2), 8, 8);
        }
    }

    private Color colour(Ink ink) {
        int rgb = frame().theme().rgb(ink);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
