// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

/** What must be known of characters that the shipped font has not got. Widths are in em and rather too wide. */
final class Unicode {

    private static final double WIDE = 1;
    private static final double EMOJI = 1.3;
    private static final double OTHER = 0.75;

    private static final int[][] WIDE_RANGES = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE4F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18D08}, {0x1B000, 0x1B2FB}, {0x20000, 0x3FFFD}};
    private static final int[][] EMOJI_RANGES = {{0x231A, 0x231B}, {0x23E9, 0x23FA}, {0x25FD, 0x25FE}, {0x2600, 0x27BF},
        {0x2B1B, 0x2B1C}, {0x2B50, 0x2B55}, {0x1F000, 0x1FAFF}};
    /** Closing marks and small kana, which do not start a line. */
    private static final String NOT_FIRST = "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】〙〗’”ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
    /** Opening marks, which do not end a line. */
    private static final String NOT_LAST = "（［｛〔〈《「『【〘〖‘“";

    private Unicode() {
    }

    static double width(int codePoint) {
        if (joins(codePoint)) {
            return 0;
        }
        return in(EMOJI_RANGES, codePoint) ? EMOJI : in(WIDE_RANGES, codePoint) ? WIDE : OTHER;
    }

    /** Written in a script without spaces, one square after the other. */
    static boolean wide(int codePoint) {
        return in(WIDE_RANGES, codePoint);
    }

    static boolean mayStartLine(int codePoint) {
        return NOT_FIRST.indexOf(codePoint) < 0;
    }

    static boolean mayEndLine(int codePoint) {
        return NOT_LAST.indexOf(codePoint) < 0;
    }

    /** Takes no room of its own: a mark on the character before it, a variation or a joiner. */
    static boolean joins(int codePoint) {
        if (codePoint == 0x200D || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** One of the letters of which two make a flag. */
    static boolean flagHalf(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean in(int[][] ranges, int codePoint) {
        for (int[] range : ranges) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
