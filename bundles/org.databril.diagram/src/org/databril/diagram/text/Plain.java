// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

/** Text as it may stand in a picture. */
public final class Plain {

    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {
    }

    /**
     * A text on one line that every format can hold: white space and control characters become one space, characters
     * that turn the direction of what follows are left out, half surrogates and what Unicode says is no character
     * become U+FFFD.
     *
     * @param text may be null
     * @return never null, without space at its ends
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (turns(codePoint)) {
                continue;
            }
            if (codePoint != 0xA0 && (blank(codePoint))) {
                space = true;
                continue;
            }
            if (space && !plain.isEmpty()) {
                plain.append(' ');
            }
            space = false;
            plain.appendCodePoint(printable(codePoint) ? codePoint : REPLACEMENT);
        }
        return plain.toString();
    }

    private static boolean blank(int codePoint) {
        return codePoint <= ' ' || codePoint >= 0x7F && codePoint <= 0x9F || codePoint == 0x2028 || codePoint == 0x2029
            || codePoint == 0x3000;
    }

    private static boolean turns(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069
            || codePoint == 0xFEFF;
    }

    private static boolean printable(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean none = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !half && !none;
    }

    /** Whether a text reads from right to left: its first letter with a direction does. */
    public static boolean rightToLeft(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> {
                    // tells nothing
                }
            }
        }
        return false;
    }
}
