// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Text;
import org.databril.diagram.text.LineBreaker;
import org.databril.diagram.text.Plain;
import org.databril.diagram.text.Type;

/** Text on as many lines as it needs. */
public final class Paragraph {

    private Paragraph() {
    }

    /** Text that starts at the left, or at the right where it reads from right to left. */
    public static Piece of(String text, Type type, Ink ink, double width) {
        return of(LineBreaker.lines(text, type, width), type, ink, width);
    }

    /** Facts with a dot between two of them, a line broken between facts rather than within one. */
    public static Piece facts(List<String> facts, Type type, Ink ink, double width) {
        List<String> lines = new ArrayList<>();
        for (String fact : facts) {
            String joined = lines.isEmpty() ? "" : lines.getLast() + " · " + Plain.of(fact);
            if (!joined.isEmpty() && type.width(joined) <= width) {
                lines.set(lines.size() - 1, joined);
            } else {
                lines.addAll(LineBreaker.lines(fact, type, width));
            }
        }
        return of(lines, type, ink, width);
    }

    private static Piece of(List<String> lines, Type type, Ink ink, double width) {
        if (lines.isEmpty()) {
            return Piece.NOTHING;
        }
        boolean leftward = Plain.rightToLeft(String.join(" ", lines));
        List<Node> nodes = new ArrayList<>();
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = type.ascent() + i * type.leading();
            Text line = leftward ? new Text(lines.get(i), width, baseline, Text.Anchor.RIGHT, type, ink)
                : new Text(lines.get(i), 0, baseline, Text.Anchor.LEFT, type, ink);
            nodes.add(line);
            widest = Math.max(widest, line.width());
        }
        return new Piece(leftward ? width : widest, height(type, lines.size()), nodes);
    }

    /** Text around the middle of a width. */
    public static Piece centred(String text, Type type, Ink ink, double width) {
        return aligned(text, type, ink, width, Text.Anchor.MIDDLE, width / 2);
    }

    /** Text that ends at the right of a width. */
    public static Piece right(String text, Type type, Ink ink, double width) {
        return aligned(text, type, ink, width, Text.Anchor.RIGHT, width);
    }

    /** Text on one line. */
    public static Piece line(String text, Type type, Ink ink) {
        String plain = Plain.of(text);
        if (plain.isEmpty()) {
            return Piece.NOTHING;
        }
        Text line = new Text(plain, 0, type.ascent(), Text.Anchor.LEFT, type, ink);
        return new Piece(line.width(), height(type, 1), List.of(line));
    }

    private static Piece aligned(String text, Type type, Ink ink, double width, Text.Anchor anchor, double x) {
        List<Node> nodes = new ArrayList<>();
        for (String line : LineBreaker.lines(text, type, width)) {
            nodes.add(new Text(line, x, type.ascent() + nodes.size() * type.leading(), anchor, type, ink));
        }
        return nodes.isEmpty() ? Piece.NOTHING : new Piece(width, height(type, nodes.size()), nodes);
    }

    private static double height(Type type, int lines) {
        return type.ascent() + (lines - 1) * type.leading() + type.descent();
    }
}
