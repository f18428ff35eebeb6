// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Disc;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.diagram.scene.Step;

/** The signs of pictures. Each has a shape of its own, so that none is told by its colour alone. */
public final class Icons {

    /** The control points of a quarter of a circle. */
    private static final double ROUND = 0.5522847498;
    private static final double LINE = 1.2;

    private Icons() {
    }

    /** A data source: a drum. */
    public static Piece source(Ink ink, Ink lid, double scale) {
        double r = 4 * scale;
        double ry = 1.8 * scale;
        double body = 8.2 * scale;
        double kx = r * ROUND;
        double ky = ry * ROUND;
        Look top = Look.card(lid, ink, LINE);
        List<Step> lidSteps = List.of(new Step.Move(0, ry), new Step.Curve(0, ry - ky, r - kx, 0, r, 0),
            new Step.Curve(r + kx, 0, 2 * r, ry - ky, 2 * r, ry),
            new Step.Curve(2 * r, ry + ky, r + kx, 2 * ry, r, 2 * ry),
            new Step.Curve(r - kx, 2 * ry, 0, ry + ky, 0, ry), new Step.Close());
        List<Step> side = List.of(new Step.Move(0, ry), new Step.Line(0, body),
            new Step.Curve(0, body + ky, r - kx, body + ry, r, body + ry),
            new Step.Curve(r + kx, body + ry, 2 * r, body + ky, 2 * r, body), new Step.Line(2 * r, ry));
        return new Piece(2 * r, body + ry,
            List.of(new Path(side, Look.line(ink, LINE)), new Path(lidSteps, top)));
    }

    /** The master of an information: a star. */
    public static Piece master(Ink ink) {
        double radius = 5;
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.42;
            double angle = Math.PI * (i / 5.0 - 0.5);
            points[2 * i] = radius + r * StrictMath.cos(angle);
            points[2 * i + 1] = radius + r * StrictMath.sin(angle);
        }
        return new Piece(2 * radius, 2 * radius, List.of(Path.polygon(Look.filled(ink), points)));
    }

    /** A question to the client: a question mark in a ring. */
    public static Piece question(Ink ink) {
        double r = 4.6;
        Look pen = Look.line(ink, LINE);
        List<Step> hook = List.of(new Step.Move(r - 1.7, r - 1.3),
            new Step.Curve(r - 1.7, r - 3.5, r + 1.8, r - 3.5, r + 1.8, r - 1.3),
            new Step.Curve(r + 1.8, r + 0.1, r, r, r, r + 1.2));
        return new Piece(2 * r, 2 * r, List.of(new Disc(r, r, r, pen), new Path(hook, pen),
            new Disc(r, r + 2.7, 0.75, Look.filled(ink))));
    }

    /** How a KPI stands. */
    public static Piece state(KpiState state) {
        Look filled = Look.filled(state.ink());
        List<Node> nodes = new ArrayList<>();
        switch (state) {
            case ON_TARGET -> nodes.add(new Disc(4.4, 4.4, 4.2, filled));
            case PAST_WARNING -> nodes.add(Path.polygon(filled, 4.4, 0.2, 8.8, 8.4, 0, 8.4));
            case PAST_ALARM -> nodes.add(Path.polygon(filled, 0.4, 0.4, 8.4, 0.4, 8.4, 8.4, 0.4, 8.4));
            case NO_VALUE -> nodes.add(new Disc(4.4, 4.4, 3.7, Look.line(state.ink(), LINE)));
            case UNJUDGED -> nodes.add(Path.polygon(Look.line(state.ink(), LINE), 4.4, 0.2, 8.6, 4.4, 4.4, 8.6, 0.2, 4.4));
        }
        return new Piece(8.8, 8.8, nodes);
    }

    /** One of several things held. */
    public static Piece bullet() {
        return new Piece(10, 10, List.of(new Disc(5, 5, 2, Look.filled(Ink.EDGE))));
    }

    /** A bar that is full to some part. */
    public static Piece bar(double part, double width) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(0, 0, width, 4, 2, Look.filled(Ink.TRACK)));
        if (part > 0) {
            nodes.add(new Box(0, 0, Math.max(4, width * part), 4, 2, Look.filled(Ink.DATA)));
        }
        return new Piece(width, 4, nodes);
    }

    /** A short stretch of an edge with its arrow, for legends. */
    public static Piece edge(Look look) {
        return edge(look, 36);
    }

    /** A stretch of an edge so long. */
    public static Piece edge(Look look, double width) {
        return new Piece(width, 8,
            List.of(Path.line(look, 0, 4, width - 6.5, 4), Arrow.at(width, 4, 1, 0, look.stroke())));
    }

    /** Somebody enters it: a pencil. */
    public static Piece pencil(Ink ink) {
        Look pen = Look.line(ink, LINE);
        return new Piece(10, 10, List.of(
            Path.polygon(pen, 1, 9, 1.6, 6.4, 7, 1, 9, 3, 3.6, 8.4), Path.line(pen, 5.6, 2.4, 7.6, 4.4)));
    }

    /** It is lost: a cross. */
    public static Piece cross(Ink ink) {
        Look pen = Look.line(ink, 1.8);
        return new Piece(8, 8, List.of(Path.line(pen, 1, 1, 7, 7), Path.line(pen, 1, 7, 7, 1)));
    }
}
