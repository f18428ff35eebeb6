// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;

import org.databril.diagram.graph.GraphDrawing;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.workbench.diagram.draw.SceneFigure;
import org.eclipse.draw2d.geometry.Point;

/** A line with its label, thick and in another colour while it is selected; a pointer near it means it. */
final class LineFigure extends SceneFigure {
    /** How far beside the line a pointer may be, in pixels. */
    private static final double REACH = 5;

    private GraphDrawing.Line line;
    private boolean selected;

    void show(GraphDrawing.Line shown, Frame how) {
        line = shown;
        show(List.of(shown.group()), how);
    }

    void select(boolean isSelected) {
        selected = isSelected;
        repaint();
    }

    /** A point of the line in pixels of its sheet: its start, or its end. */
    Point end(boolean start) {
        var points = line.points();
        int at = start ? 0 : points.size() - 2;
        double zoom = frame().zoom();
        var corner = getParent().getBounds().getTopLeft();
        return new Point(corner.x + (int) Math.round(points.get(at) * zoom), corner.y + (int) Math.round(points.get(at + 1) * zoom));
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (!super.containsPoint(x, y) || getParent() == null) {
            return false;
        }
        double zoom = frame().zoom();
        var corner = getParent().getBounds().getTopLeft();
        return line.group().covers((x - corner.x) / zoom, (y - corner.y) / zoom, REACH / zoom);
    }

    @Override
    protected List<Node> marks() {
        return selected ? List.of(Path.line(Look.line(Ink.DATA, 2.6), line.points().stream().mapToDouble(Double::doubleValue).toArray()))
                : List.of();
    }
}
