// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What is needed of a TrueType file: which glyph a character is, how wide glyphs are, pairs, outlines. */
final class FontFile {

    private static final int UNICODE_BMP = 4;

    private final char[] glyphs = new char[0x10000];
    private final double[] advances;
    private final PairKerning pairs;
    private final GlyphOutlines outlines;

    private FontFile(ByteBuffer data) {
        Map<String, ByteBuffer> tables = tables(data);
        double unitsPerEm = tables.get("head").getChar(18);
        readCharacters(tables.get("cmap"));
        advances = advances(tables, unitsPerEm);
        pairs = new PairKerning(tables.get("GPOS"), unitsPerEm);
        outlines = new GlyphOutlines(tables, unitsPerEm);
    }

    static FontFile read(byte[] file) {
        return new FontFile(ByteBuffer.wrap(file));
    }

    private static Map<String, ByteBuffer> tables(ByteBuffer data) {
        Map<String, ByteBuffer> tables = new HashMap<>();
        int count = data.getChar(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            data.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII),
                data.slice(data.getInt(entry + 8), data.getInt(entry + 12)));
        }
        return tables;
    }

    /** Reads the format 4 subtable, the one for the characters up to U+FFFF; Roboto has no others. */
    private void readCharacters(ByteBuffer cmap) {
        int count = cmap.getChar(2);
        for (int i = 0; i < count; i++) {
            int table = cmap.getInt(8 + 8 * i);
            if (cmap.getChar(table) == UNICODE_BMP) {
                readSegments(cmap, table);
                return;
            }
        }
        throw new IllegalArgumentException("No character table of format 4");
    }

    private void readSegments(ByteBuffer cmap, int table) {
        int twice = cmap.getChar(table + 6);
        int ends = table + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int offsets = deltas + twice;
        for (int s = 0; s < twice; s += 2) {
            int end = cmap.getChar(ends + s);
            int offset = cmap.getChar(offsets + s);
            int start = cmap.getChar(starts + s);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = c;
                if (offset != 0) {
                    glyph = cmap.getChar(offsets + s + offset + 2 * (c - start));
                }
                if (offset == 0 || glyph != 0) {
                    glyphs[c] = (char) (glyph + cmap.getShort(deltas + s));
                }
            }
        }
    }

    private static double[] advances(Map<String, ByteBuffer> tables, double unitsPerEm) {
        int count = tables.get("maxp").getChar(4);
        int measured = tables.get("hhea").getChar(34);
        ByteBuffer widths = tables.get("hmtx");
        double[] advances = new double[count];
        for (int i = 0; i < count; i++) {
            advances[i] = widths.getChar(4 * Math.min(i, measured - 1)) / unitsPerEm;
        }
        return advances;
    }

    /** The glyph of a character, 0 where there is none. */
    int glyph(int codePoint) {
        return codePoint < glyphs.length ? glyphs[codePoint] : 0;
    }

    double advance(int glyph) {
        return advances[glyph];
    }

    double kerning(int left, int right) {
        return pairs.between(left, right);
    }

    void draw(int glyph, Pen pen) {
        outlines.draw(glyph, pen);
    }
}
