// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import java.nio.ByteBuffer;
import java.util.Map;

/** The outlines of glyphs (OpenType specification, "glyf" table). */
final class GlyphOutlines {

    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;
    private final double unitsPerEm;

    GlyphOutlines(Map<String, ByteBuffer> tables, double unitsPerEm) {
        glyf = tables.get("glyf");
        loca = tables.get("loca");
        longOffsets = tables.get("head").getShort(50) != 0;
        this.unitsPerEm = unitsPerEm;
    }

    void draw(int glyph, Pen pen) {
        draw(glyph, pen, new double[] {1 / unitsPerEm, 0, 0, 1 / unitsPerEm, 0, 0});
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * loca.getChar(2 * glyph);
    }

    private void draw(int glyph, Pen pen, double[] matrix) {
        int start = offset(glyph);
        if (start == offset(glyph + 1)) {
            return;
        }
        int contours = glyf.getShort(start);
        if (contours >= 0) {
            drawContours(glyf.slice(start, glyf.limit() - start), contours, pen, matrix);
        } else {
            drawParts(start + 10, pen, matrix);
        }
    }

    private void drawParts(int start, Pen pen, double[] m) {
        int at = start;
        int flags;
        do {
            flags = glyf.getChar(at);
            int part = glyf.getChar(at + 2);
            boolean words = (flags & WORDS) != 0;
            double dx = words ? glyf.getShort(at + 4) : glyf.get(at + 4);
            double dy = words ? glyf.getShort(at + 6) : glyf.get(at + 5);
            at += words ? 8 : 6;
            double[] p = {1, 0, 0, 1};
            if ((flags & SCALE) != 0) {
                p[0] = p[3] = fraction(at);
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                p[0] = fraction(at);
                p[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                for (int i = 0; i < 4; i++) {
                    p[i] = fraction(at + 2 * i);
                }
                at += 8;
            }
            draw(part, pen, new double[] {m[0] * p[0] + m[2] * p[1], m[1] * p[0] + m[3] * p[1],
                m[0] * p[2] + m[2] * p[3], m[1] * p[2] + m[3] * p[3],
                m[0] * dx + m[2] * dy + m[4], m[1] * dx + m[3] * dy + m[5]});
        } while ((flags & MORE) != 0);
    }

    private double fraction(int at) {
        return glyf.getShort(at) / 16384.0;
    }

    private static void drawContours(ByteBuffer data, int contours, Pen pen, double[] matrix) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getChar(10 + 2 * i);
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        data.position(10 + 2 * contours);
        int instructions = data.getChar();
        data.position(data.position() + instructions);
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get();
            if ((flags[i] & REPEAT) != 0) {
                int flag = flags[i];
                for (int times = data.get() & 0xFF; times > 0; times--) {
                    flags[++i] = flag;
                }
            }
        }
        int[] xs = coordinates(data, flags, X_SHORT, X_SAME);
        int[] ys = coordinates(data, flags, Y_SHORT, Y_SAME);
        int first = 0;
        for (int end : ends) {
            drawContour(flags, xs, ys, first, end, new Turned(pen, matrix));
            first = end + 1;
        }
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int isShort, int same) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int step = data.get() & 0xFF;
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** Between two control points that follow each other lies a point of the curve, halfway. */
    private static void drawContour(int[] flags, int[] xs, int[] ys, int first, int last, Pen pen) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int start = 0;
        while (start < count && (flags[first + start] & ON_CURVE) == 0) {
            start++;
        }
        boolean none = start == count;
        double startX = none ? (xs[first] + xs[last]) / 2.0 : xs[first + start];
        double startY = none ? (ys[first] + ys[last]) / 2.0 : ys[first + start];
        pen.move(startX, startY);
        boolean pending = false;
        double controlX = 0;
        double controlY = 0;
        for (int i = none ? 0 : 1; i < (none ? count : count + 1); i++) {
            int at = first + (none ? i : (start + i) % count);
            boolean on = (flags[at] & ON_CURVE) != 0;
            if (pending) {
                pen.curve(controlX, controlY, on ? xs[at] : (controlX + xs[at]) / 2, on ? ys[at] : (controlY + ys[at]) / 2);
            } else if (on) {
                pen.line(xs[at], ys[at]);
            }
            pending = !on;
            controlX = xs[at];
            controlY = ys[at];
        }
        if (pending) {
            pen.curve(controlX, controlY, startX, startY);
        }
        pen.close();
    }

    /** Turns, scales and moves what goes to another pen. */
    private record Turned(Pen pen, double[] m) implements Pen {

        private double x(double x, double y) {
            return m[0] * x + m[2] * y + m[4];
        }

        private double y(double x, double y) {
            return m[1] * x + m[3] * y + m[5];
        }

        @Override
        public void move(double x, double y) {
            pen.move(x(x, y), y(x, y));
        }

        @Override
        public void line(double x, double y) {
            pen.line(x(x, y), y(x, y));
        }

        @Override
        public void curve(double cx, double cy, double x, double y) {
            pen.curve(x(cx, cy), y(cx, cy), x(x, y), y(x, y));
        }

        @Override
        public void close() {
            pen.close();
        }
    }
}
