// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * How much closer or wider two glyphs stand than their widths say: the pair adjustments of the {@code kern} feature in
 * the GPOS table (OpenType specification, "Lookup type 2 subtable").
 */
final class PairKerning {

    private static final int KERN = 'k' << 24 | 'e' << 16 | 'r' << 8 | 'n';
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;
    /** Glyphs of plain letters have low numbers; what was found of two of these is kept. */
    private static final int KEPT = 256;
    private static final short UNKNOWN = Short.MIN_VALUE;

    /** Each lookup adds up; in a lookup the first subtable that knows the pair decides. */
    private final List<List<Integer>> lookups = new ArrayList<>();
    private final ByteBuffer gpos;
    private final double unitsPerEm;
    /** Written by any thread, as each finds the same. */
    private final short[] known = new short[KEPT * KEPT];

    PairKerning(ByteBuffer gpos, double unitsPerEm) {
        this.gpos = gpos;
        this.unitsPerEm = unitsPerEm;
        Arrays.fill(known, UNKNOWN);
        if (gpos != null) {
            int list = gpos.getChar(8);
            for (int lookup : kerningLookups(gpos.getChar(6))) {
                lookups.add(subtables(list + gpos.getChar(list + 2 + 2 * lookup)));
            }
        }
    }

    private TreeSet<Integer> kerningLookups(int features) {
        TreeSet<Integer> found = new TreeSet<>();
        int count = gpos.getChar(features);
        for (int i = 0; i < count; i++) {
            int entry = features + 2 + 6 * i;
            if (gpos.getInt(entry) == KERN) {
                int feature = features + gpos.getChar(entry + 4);
                int used = gpos.getChar(feature + 2);
                for (int k = 0; k < used; k++) {
                    found.add((int) gpos.getChar(feature + 4 + 2 * k));
                }
            }
        }
        return found;
    }

    private List<Integer> subtables(int lookup) {
        List<Integer> subtables = new ArrayList<>();
        int kind = gpos.getChar(lookup);
        int count = gpos.getChar(lookup + 4);
        for (int i = 0; i < count; i++) {
            int table = lookup + gpos.getChar(lookup + 6 + 2 * i);
            int kindHere = kind;
            if (kind == EXTENSION) {
                kindHere = gpos.getChar(table + 2);
                table += gpos.getInt(table + 4);
            }
            if (kindHere == PAIRS) {
                subtables.add(table);
            }
        }
        return subtables;
    }

    /** In em, negative for closer. */
    double between(int left, int right) {
        if (left >= KEPT || right >= KEPT) {
            return units(left, right) / unitsPerEm;
        }
        int pair = left * KEPT + right;
        short units = known[pair];
        if (units == UNKNOWN) {
            units = (short) units(left, right);
            known[pair] = units;
        }
        return units / unitsPerEm;
    }

    private int units(int left, int right) {
        int units = 0;
        for (List<Integer> subtables : lookups) {
            for (int table : subtables) {
                int covered = coverage(table + gpos.getChar(table + 2), left);
                if (covered < 0) {
                    continue;
                }
                if (gpos.getChar(table) == 1) {
                    int pair = pair(table + gpos.getChar(table + 10 + 2 * covered), recordSize(table), right);
                    if (pair < 0) {
                        continue;
                    }
                    units += advance(table, pair + 2);
                } else {
                    int row = glyphClass(table + gpos.getChar(table + 8), left) * gpos.getChar(table + 14);
                    int cell = row + glyphClass(table + gpos.getChar(table + 10), right);
                    units += advance(table, table + 16 + cell * (recordSize(table) - 2));
                }
                break;
            }
        }
        return units;
    }

    private int recordSize(int table) {
        return 2 + 2 * Integer.bitCount(gpos.getChar(table + 4)) + 2 * Integer.bitCount(gpos.getChar(table + 6));
    }

    private int advance(int table, int values) {
        int format = gpos.getChar(table + 4);
        if ((format & X_ADVANCE) == 0) {
            return 0;
        }
        return gpos.getShort(values + 2 * Integer.bitCount(format & (X_ADVANCE - 1)));
    }

    private int pair(int set, int size, int right) {
        int low = 0;
        int high = gpos.getChar(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int second = gpos.getChar(set + 2 + middle * size);
            if (second == right) {
                return set + 2 + middle * size;
            }
            if (second < right) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int coverage(int table, int glyph) {
        int count = gpos.getChar(table + 2);
        boolean ranges = gpos.getChar(table) == 2;
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int entry = table + 4 + middle * (ranges ? 6 : 2);
            int first = gpos.getChar(entry);
            int last = ranges ? gpos.getChar(entry + 2) : first;
            if (glyph < first) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return ranges ? gpos.getChar(entry + 4) + glyph - first : middle;
            }
        }
        return -1;
    }

    private int glyphClass(int table, int glyph) {
        if (gpos.getChar(table) == 1) {
            int at = glyph - gpos.getChar(table + 2);
            return at >= 0 && at < gpos.getChar(table + 4) ? gpos.getChar(table + 6 + 2 * at) : 0;
        }
        int low = 0;
        int high = gpos.getChar(table + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int entry = table + 4 + 6 * middle;
            if (glyph < gpos.getChar(entry)) {
                high = middle - 1;
            } else if (glyph > gpos.getChar(entry + 2)) {
                low = middle + 1;
            } else {
                return gpos.getChar(entry + 4);
            }
        }
        return 0;
    }
}
