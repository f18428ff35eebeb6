// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.databril.analysis.view.Handover;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.model.Names;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;

/** A link between two phases, or the lack of one: a line, or two ends with a cross between them. */
final class HandoverMark {

    /** How far below the cells a mark runs that passes phases in which nothing is recorded. */
    static final double DETOUR = 9;
    private static final Look LINK = Look.line(Ink.OK, 2.4);
    private static final Look LACK = Look.line(Ink.ALARM, 1.8);
    private static final double ROOM = 7;
    private static final double ARM = 3.4;
    private static final double INSET = 18;

    private HandoverMark() {
    }

    /** The mark between the cells of a row. */
    static Node of(Handover handover, Segment segment, Columns columns, double cellHeight, Words words) {
        double from = columns.right(handover.from());
        double to = columns.left(handover.to());
        List<Node> nodes;
        if (columns.neighbours(handover.from(), handover.to())) {
            double y = cellHeight / 2;
            nodes = handover.linked() ? List.of(Path.line(LINK, from, y, to, y)) : broken((from + to) / 2, y, from, y, to, y);
        } else {
            double low = cellHeight + DETOUR;
            double start = from - INSET;
            double end = to + INSET;
            nodes = handover.linked()
                ? List.of(Path.line(LINK, start, cellHeight, start, low, end, low, end, cellHeight))
                : broken((from + to) / 2, low, start, cellHeight, end, cellHeight);
        }
        return new Group("handover " + (handover.linked() ? "linked" : "unlinked"), Names.qualified(segment),
            title(handover, words), nodes);
    }

    /** Two ends that stop short of a cross. */
    private static List<Node> broken(double x, double y, double fromX, double fromY, double toX, double toY) {
        Path left = fromY == y ? Path.line(LACK, fromX, y, x - ROOM, y) : Path.line(LACK, fromX, fromY, fromX, y, x - ROOM, y);
        Path right = toY == y ? Path.line(LACK, x + ROOM, y, toX, y) : Path.line(LACK, x + ROOM, y, toX, y, toX, toY);
        return List.of(left, right, Path.line(LACK, x - ARM, y - ARM - 0.6, x + ARM, y + ARM + 0.6),
            Path.line(LACK, x - ARM, y + ARM + 0.6, x + ARM, y - ARM - 0.6));
    }

    private static String title(Handover handover, Words words) {
        String phases = words.term(handover.from().getLiteral()) + " → " + words.term(handover.to().getLiteral());
        return phases + ": " + words.text(handover.linked() ? "journey.linked" : "journey.unlinked") + "\n"
            + names(handover.before()) + " → " + names(handover.after());
    }

    private static String names(Set<Source> sources) {
        return sources.stream().map(Names::display).collect(Collectors.joining(", "));
    }

    /** A short one for the legend. */
    static Piece sign(boolean linked) {
        return new Piece(20, 9, linked ? List.of(Path.line(LINK, 0, 4.5, 20, 4.5)) : broken(10, 4.5, 0, 4.5, 20, 4.5));
    }
}
