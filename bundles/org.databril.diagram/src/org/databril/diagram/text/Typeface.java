// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The shipped font, Roboto, in the weights that pictures use. */
public enum Typeface {

    /** Regular. */
    REGULAR("Roboto-Regular", 400, false),
    /** Medium. */
    MEDIUM("Roboto-Medium", 500, false),
    /** Bold. */
    BOLD("Roboto-Bold", 700, false),
    /** Regular, slanted. */
    ITALIC("Roboto-Italic", 400, true);

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

    private final String file;
    private final int weight;
    private final boolean italic;
    private final KnownWidths widths = new KnownWidths();
    private FontFile font;

    Typeface(String file, int weight, boolean italic) {
        this.file = file;
        this.weight = weight;
        this.italic = italic;
    }

    /** The weight as in CSS. */
    public int weight() {
        return weight;
    }

    /** Whether it is slanted. */
    public boolean italic() {
        return italic;
    }

    /** The TrueType file, for who embeds or registers it; to be closed by the caller. */
    public InputStream open() {
        InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file + ".ttf");
        if (stream == null) {
            throw new IllegalStateException("The font " + file + " is not on the class path");
        }
        return stream;
    }

    /**
     * The glyphs of a text from left to right as they come in the text, each with how far it moves the pen.
     * Widths are in em; what the font has not got is given the room that other fonts need for it.
     */
    public List<Glyph> glyphs(String text) {
        FontFile from = font();
        List<Glyph> glyphs = new ArrayList<>(text.length());
        int previous = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            int glyph = from.glyph(codePoint);
            if (previous != 0 && glyph != 0) {
                double kern = from.kerning(previous, glyph);
                if (kern != 0) {
                    Glyph last = glyphs.removeLast();
                    glyphs.add(new Glyph(last.codePoint(), last.id(), last.advance() + kern));
                }
            }
            glyphs.add(new Glyph(codePoint, glyph, glyph == 0 ? Unicode.width(codePoint) : from.advance(glyph)));
            previous = glyph;
        }
        return glyphs;
    }

    /** How wide a text is in em, kerning included. */
    double width(String text) {
        return widths.of(text, this::measure);
    }

    private double measure(String text) {
        double width = 0;
        for (Glyph glyph : glyphs(text)) {
            width += glyph.advance();
        }
        return width;
    }

    /** Whether the font has a glyph for every character. */
    public boolean has(String text) {
        FontFile from = font();
        return text.codePoints().allMatch(codePoint -> from.glyph(codePoint) != 0);
    }

    /** The width of one glyph in em, without kerning. */
    public double advance(int glyph) {
        return font().advance(glyph);
    }

    /** Draws a glyph with a pen; one unit is an em, y goes up from the baseline. */
    public void draw(int glyph, Pen pen) {
        font().draw(glyph, pen);
    }

    private synchronized FontFile font() {
        if (font == null) {
            try (InputStream stream = open()) {
                font = FontFile.read(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the font " + file, e);
            }
        }
        return font;
    }
}
