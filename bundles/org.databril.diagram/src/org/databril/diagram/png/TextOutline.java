// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.png;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.List;
import org.databril.diagram.scene.Text;
import org.databril.diagram.text.Glyph;
import org.databril.diagram.text.Pen;
import org.databril.diagram.text.Plain;
import org.databril.diagram.text.Type;

/**
 * Texts as outlines: from the shipped font where it has the characters, else from a font of the machine, squeezed into
 * the room the text was given.
 */
public final class TextOutline {

    private TextOutline() {
    }

    /** The outline of a text at its place, y down. */
    public static Shape of(Text text) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        boolean leftward = Plain.rightToLeft(text.content());
        double x = text.left();
        for (Run run : runs(text.content())) {
            double width = text.type().width(run.text());
            if (run.leftward()) {
                outline.append(foreign(run.text(), text.type(), x, text.baseline(), width, leftward), false);
            } else {
                append(outline, run.text(), text, x);
            }
            x += width;
        }
        return outline;
    }

    /** A part of a text that reads one way. */
    private record Run(String text, boolean leftward) {
    }

    /** The parts of a text from left to right as they are seen (Unicode Bidirectional Algorithm). */
    private static List<Run> runs(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return List.of(new Run(text, false));
        }
        Bidi bidi = new Bidi(text, Plain.rightToLeft(text) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        Run[] runs = new Run[bidi.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = new Run(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs);
    }

    private static void append(Path2D outline, String part, Text text, double left) {
        double x = left;
        StringBuilder strange = new StringBuilder();
        double strangeStart = x;
        List<Glyph> glyphs = text.type().face().glyphs(part);
        for (Glyph glyph : glyphs) {
            double advance = glyph.advance() * text.type().size();
            if (glyph.id() != 0) {
                flush(outline, strange, text, strangeStart, x);
                text.type().face().draw(glyph.id(), new PathPen(outline, x, text.baseline(), text.type().size()));
                strangeStart = x + advance;
            } else {
                strange.appendCodePoint(glyph.codePoint());
            }
            x += advance;
        }
        flush(outline, strange, text, strangeStart, x);
    }

    private static void flush(Path2D outline, StringBuilder strange, Text text, double from, double to) {
        if (!strange.isEmpty()) {
            outline.append(foreign(strange.toString(), text.type(), from, text.baseline(), to - from, false), false);
            strange.setLength(0);
        }
    }

    /** What a font of the machine makes of it; a frame where the machine has no fonts at all. */
    private static Shape foreign(String text, Type type, double x, double baseline, double width, boolean leftward) {
        if (width <= 0) {
            return new Path2D.Double();
        }
        TextLayout layout;
        try {
            int style = (type.face().weight() >= 500 ? Font.BOLD : 0) | (type.face().italic() ? Font.ITALIC : 0);
            Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) type.size());
            layout = new TextLayout(text, font, new FontRenderContext(null, true, true));
        } catch (RuntimeException | Error e) {
            // a machine without fontconfig fails with either
            return new Rectangle2D.Double(x + 1, baseline - type.size() * 0.7, Math.max(1, width - 2), type.size() * 0.7);
        }
        double squeeze = Math.min(1, width / Math.max(layout.getAdvance(), 0.1));
        double start = leftward ? x + width - layout.getAdvance() * squeeze : x;
        AffineTransform place = AffineTransform.getTranslateInstance(start, baseline);
        place.scale(squeeze, 1);
        return layout.getOutline(place);
    }

    /** Draws a glyph of the shipped font at a place of the page. */
    private record PathPen(Path2D path, double x, double baseline, double size) implements Pen {

        @Override
        public void move(double px, double py) {
            path.moveTo(x + px * size, baseline - py * size);
        }

        @Override
        public void line(double px, double py) {
            path.lineTo(x + px * size, baseline - py * size);
        }

        @Override
        public void curve(double cx, double cy, double px, double py) {
            path.quadTo(x + cx * size, baseline - cy * size, x + px * size, baseline - py * size);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}
