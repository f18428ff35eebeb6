// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of straight and curved steps.
 *
 * @param steps starts with a {@link Step.Move}
 * @param look how it is painted
 */
public record Path(List<Step> steps, Look look) implements Shape {

    /** Copies the steps. */
    public Path {
        steps = List.copyOf(steps);
    }

    /** A line through points given as x, y, x, y, … */
    public static Path line(Look look, double... points) {
        return new Path(steps(points), look);
    }

    /** A polygon with corners given as x, y, x, y, … */
    public static Path polygon(Look look, double... points) {
        List<Step> steps = steps(points);
        steps.add(new Step.Close());
        return new Path(steps, look);
    }

    private static List<Step> steps(double... points) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < points.length; i += 2) {
            steps.add(i == 0 ? new Step.Move(points[0], points[1]) : new Step.Line(points[i], points[i + 1]));
        }
        return steps;
    }

    @Override
    public Bounds bounds() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] point : points()) {
            left = Math.min(left, point[0]);
            top = Math.min(top, point[1]);
            right = Math.max(right, point[0]);
            bottom = Math.max(bottom, point[1]);
        }
        return new Bounds(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** The points of the steps, control points of curves too. */
    public List<double[]> points() {
        List<double[]> points = new ArrayList<>();
        for (Step step : steps) {
            switch (step) {
                case Step.Move(var x, var y) -> points.add(new double[] {x, y});
                case Step.Line(var x, var y) -> points.add(new double[] {x, y});
                case Step.Curve(var x1, var y1, var x2, var y2, var x, var y) -> {
                    points.add(new double[] {x1, y1});
                    points.add(new double[] {x2, y2});
                    points.add(new double[] {x, y});
                }
                case Step.Close() -> {
                    // ends where it began
                }
            }
        }
        return points;
    }

    @Override
    public Path moved(double dx, double dy) {
        return new Path(steps.stream().map(step -> step.moved(dx, dy)).toList(), look);
    }

    @Override
    public boolean covers(double x, double y, double reach) {
        if (look.fill() != Ink.NONE) {
            return bounds().contains(x, y);
        }
        List<double[]> points = points();
        for (int i = 1; i < points.size(); i++) {
            if (distance(points.get(i - 1), points.get(i), x, y) <= reach + look.width() / 2) {
                return true;
            }
        }
        return false;
    }

    private static double distance(double[] a, double[] b, double x, double y) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - a[0]) * dx + (y - a[1]) * dy) / length, 0, 1);
        return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
    }
}
