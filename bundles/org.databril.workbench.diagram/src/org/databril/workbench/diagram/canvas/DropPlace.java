// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where something that is dropped on a block goes.
 *
 * @param beside the qualified name of the item beside it; empty in an empty block
 * @param behind whether it goes behind that item
 * @param mark where to show it
 */
record DropPlace(String beside, boolean behind, Rectangle mark) {
    private static final int THICK = 3;
    private static final int AWAY = 3;

    /** The place at a point; cards and point in pixels of the control. */
    static DropPlace at(Point point, List<CardPart> cards, Rectangle block) {
        CardPart nearest = null;
        double least = Double.MAX_VALUE;
        for (CardPart card : cards) {
            double away = distance(area(card), point);
            if (away < least) {
                least = away;
                nearest = card;
            }
        }
        if (nearest == null) {
            return new DropPlace("", true, new Rectangle(block.x + AWAY, block.y + AWAY, block.width - 2 * AWAY, THICK));
        }
        Rectangle area = area(nearest);
        boolean columns = cards.stream().anyMatch(card -> area(card).x != area(cards.getFirst()).x);
        boolean behind = columns ? point.x > area.getCenter().x : point.y > area.getCenter().y;
        return new DropPlace(nearest.name(), behind, mark(area, columns, behind));
    }

    private static Rectangle mark(Rectangle card, boolean columns, boolean behind) {
        if (columns) {
            return new Rectangle(behind ? card.right() + AWAY : card.x - AWAY - THICK, card.y, THICK, card.height);
        }
        return new Rectangle(card.x, behind ? card.bottom() + AWAY : card.y - AWAY - THICK, card.width, THICK);
    }

    private static double distance(Rectangle area, Point point) {
        double dx = Math.max(0, Math.max(area.x - point.x, point.x - area.right()));
        double dy = Math.max(0, Math.max(area.y - point.y, point.y - area.bottom()));
        return Math.hypot(dx, dy);
    }

    private static Rectangle area(CardPart card) {
        var bounds = card.getFigure().getBounds().getCopy();
        card.getFigure().translateToAbsolute(bounds);
        return bounds;
    }
}
