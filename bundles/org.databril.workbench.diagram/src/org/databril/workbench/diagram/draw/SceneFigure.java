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
import org.eclipse.swt.graphics.GC;

/** Paints a part of a scene, at the place it has there. */
public class SceneFigure extends Figure {
    /** How much is seen of what steps back, of 255. */
    private static final int FADED = 64;

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
            scene.paint((gc, control) -> paint(gc, new ScenePainter(gc, frame.theme(), origin.x, origin.y, frame.zoom())));
        }
    }

    private void paint(GC gc, ScenePainter painter) {
        int alpha = gc.getAlpha();
        gc.setAlpha(faded ? FADED : alpha);
        painter.paint(nodes);
        gc.setAlpha(alpha);
        painter.paint(marks());
    }

    /** Paints it and the scene figures in it; see {@link Tile.Painting}. */
    final void paintScene(GC gc, double x, double y, double zoom, Rectangle seen) {
        if (frame != null && isVisible()) {
            ScenePainter painter = new ScenePainter(gc, frame.theme(), x, y, zoom);
            Point corner = sheet().getBounds().getTopLeft();
            paintScene(gc, painter, seen.getTranslated(corner));
        }
    }

    private void paintScene(GC gc, ScenePainter painter, Rectangle seen) {
        paint(gc, painter);
        for (Object child : getChildren()) {
            if (child instanceof SceneFigure part && part.isVisible() && part.getBounds().intersects(seen)) {
                part.paintScene(gc, painter, seen);
            }
        }
    }

    @Override
    public void repaint(int x, int y, int width, int height) {
        super.repaint(x, y, width, height);
        if (sheet() instanceof SheetFigure sheet) {
            sheet.spoil(new Rectangle(x, y, width, height));
        }
    }

    /** What was painted at a place is not as it should be any more. */
    void spoil(Rectangle place) {
        // nothing that was painted is kept
    }

    /** What is painted over the nodes and is no part of the scene, in its units. */
    protected List<Node> marks() {
        return List.of();
    }

    /** The outermost figure of the scene. */
    private SceneFigure sheet() {
        SceneFigure sheet = this;
        while (sheet.getParent() instanceof SceneFigure outer) {
            sheet = outer;
        }
        return sheet;
    }

    /** Where the corner of the sheet is in the control. */
    private Point origin() {
        Figure sheet = sheet();
        Point corner = sheet.getBounds().getTopLeft();
        sheet.translateToAbsolute(corner);
        return corner;
    }
}
