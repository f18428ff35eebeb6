// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.draw;

import java.util.List;

import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Theme;
import org.databril.workbench.paint.ScenePainter;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Paints a part of a scene, at the place it has there. */
public class SceneFigure extends Figure {
    private List<Node> nodes = List.of();
    private Frame frame;
    private boolean faded;

    /**
     * How a scene is shown.
     *
     * @param theme in which colours
     * @param zoom how many pixels a unit takes
     */
    public record Frame(Theme theme, double zoom) {
        /** A place of the scene in pixels of its sheet, large enough for all of it. */
        public Rectangle pixels(Bounds place) {
            int left = (int) Math.floor(place.x() * zoom);
            int top = (int) Math.floor(place.y() * zoom);
            return new Rectangle(left, top, (int) Math.ceil(place.right() * zoom) - left,
                    (int) Math.ceil(place.bottom() * zoom) - top);
        }
    }

    /** Shows other nodes of the scene. */
    public void show(List<Node> shown, Frame how) {
        if (!shown.equals(nodes) || !how.equals(frame)) {
            nodes = List.copyOf(shown);
            frame = how;
            repaint();
        }
    }

    /** What it paints, in the order of painting. */
    public List<Node> nodes() {
        return nodes;
    }

    /** How the scene is shown; null before it is. */
    public Frame frame() {
        return frame;
    }

    /** Whether it steps back behind what is looked for. */
    public void fade(boolean fades) {
        if (fades != faded) {
            faded = fades;
            repaint();
        }
    }

    /** Whether it steps back. */
    public boolean isFaded() {
        return faded;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (frame != null && graphics instanceof SceneGraphics scene) {
            Point origin = origin();
            scene.paint(gc -> {
                int alpha = gc.getAlpha();
                gc.setAlpha(faded ? 64 : alpha);
                ScenePainter painter = new ScenePainter(gc, frame.theme(), origin.x, origin.y, frame.zoom());
                painter.paint(nodes);
                gc.setAlpha(alpha);
                painter.paint(marks());
            });
        }
    }

    /** What is painted over the nodes and is no part of the scene, in its units. */
    protected List<Node> marks() {
        return List.of();
    }

    /** Where the corner of the sheet is in the control. */
    private Point origin() {
        Figure sheet = this;
        while (sheet.getParent() instanceof SceneFigure outer) {
            sheet = outer;
        }
        Point corner = sheet.getBounds().getTopLeft();
        sheet.translateToAbsolute(corner);
        return corner;
    }
}
