// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.List;
import org.databril.diagram.parts.Arrow;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.diagram.scene.Step;

/** The line of an edge along its points, round at the corners, with an arrow at its end. */
final class Route {

    private static final double RADIUS = 4;

    private Route() {
    }

    static List<Node> of(double[] points, Look look) {
        int last = points.length - 2;
        double length = Math.hypot(points[last] - points[last - 2], points[last + 1] - points[last - 1]);
        double dx = length == 0 ? 1 : (points[last] - points[last - 2]) / length;
        double dy = length == 0 ? 0 : (points[last + 1] - points[last - 1]) / length;
        double tipX = points[last];
        double tipY = points[last + 1];
        double[] line = points.clone();
        line[last] = tipX - Math.min(length, Arrow.LENGTH - 1) * dx;
        line[last + 1] = tipY - Math.min(length, Arrow.LENGTH - 1) * dy;
        return List.of(new Path(steps(line), look), Arrow.at(tipX, tipY, dx, dy, look.stroke()));
    }

    /** A line between the places that it has in two drawings; what is written on it is where it is in the second one, and moves along. */
    static GraphDrawing.Line between(GraphDrawing.Line from, GraphDrawing.Line to, double share) {
        if (from.points().equals(to.points())) {
            return to;
        }
        List<Double> start = from.points();
        List<Double> end = to.points();
        int corners = Math.max(start.size(), end.size()) / 2;
        double[] points = new double[2 * corners];
        for (int i = 0; i < points.length; i++) {
            points[i] = GraphDrawing.between(point(start, i, corners), point(end, i, corners), share);
        }
        double dx = (start.getFirst() - end.getFirst()) * (1 - share);
        double dy = (start.get(1) - end.get(1)) * (1 - share);
        List<Node> parts = new ArrayList<>(of(points, to.style().look()));
        to.group().children().stream().filter(Group.class::isInstance).forEach(label -> parts.add(label.moved(dx, dy)));
        return to.along(points, parts);
    }

    /** A coordinate of a line as if it had more corners: those that it has not are at its last one. */
    private static double point(List<Double> points, int at, int corners) {
        int last = points.size() / 2 - 1;
        int corner = at / 2 == corners - 1 ? last : Math.min(at / 2, Math.max(0, last - 1));
        return points.get(2 * corner + at % 2);
    }

    private static List<Step> steps(double[] points) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(points[0], points[1]));
        for (int i = 2; i < points.length - 2; i += 2) {
            double[] in = towards(points, i, i - 2);
            double[] out = towards(points, i, i + 2);
            double x = points[i];
            double y = points[i + 1];
            steps.add(new Step.Line(in[0], in[1]));
            steps.add(new Step.Curve((in[0] + 2 * x) / 3, (in[1] + 2 * y) / 3, (out[0] + 2 * x) / 3,
                (out[1] + 2 * y) / 3, out[0], out[1]));
        }
        steps.add(new Step.Line(points[points.length - 2], points[points.length - 1]));
        return steps;
    }

    /** A point a little away from a corner on the way to its neighbour. */
    private static double[] towards(double[] points, int corner, int neighbour) {
        double dx = points[neighbour] - points[corner];
        double dy = points[neighbour + 1] - points[corner + 1];
        double length = Math.hypot(dx, dy);
        double part = length == 0 ? 0 : Math.min(RADIUS, length / 2) / length;
        return new double[] {points[corner] + part * dx, points[corner + 1] + part * dy};
    }
}
