// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.ArrayList;
import java.util.List;

import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.workbench.diagram.draw.SceneFigure;
import org.eclipse.swt.graphics.Color;

/** A card or a block, with a line around it while it is selected and a mark at its edge where it differs from another canvas. */
final class CardFigure extends SceneFigure {
    private static final double EDGE = 4;
    private static final double DOTS = 8;

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
    protected List<Node> marks() {
        var marks = new ArrayList<Node>();
        var whole = nodes().stream().map(Node::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        switch (mark) {
            case ADDED -> marks.add(new Box(whole.x(), whole.y() + EDGE, EDGE, whole.height() - 2 * EDGE, 0,
                    Look.filled(Ink.WANTED)));
            case CHANGED -> {
                for (double y = whole.y() + EDGE; y < whole.bottom() - EDGE; y += DOTS) {
                    marks.add(new Box(whole.x(), y, EDGE, EDGE, 0, Look.filled(Ink.WANTED)));
                }
            }
            case NONE -> {
                // nothing differs
            }
        }
        if (selected) {
            marks.add(new Box(whole.grown(-1), EDGE, Look.line(Ink.DATA, 2)));
        }
        return marks;
    }

    /** In which colour something is marked that goes to a place beside it. */
    Color markColour() {
        int rgb = frame().theme().rgb(Ink.DATA);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
