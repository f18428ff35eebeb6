// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.png;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
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
        if (Plain.rightToLeft(text.content())) {
            outline.append(foreign(text.content(), text.type(), text.left(), text.baseline(), text.width(), true), false);
            return outline;
        }
        double x = text.left();
        StringBuilder strange = new StringBuilder();
        double strangeStart = x;
        List<Glyph> glyphs = text.type().face().glyphs(text.content());
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
        return outline;
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
