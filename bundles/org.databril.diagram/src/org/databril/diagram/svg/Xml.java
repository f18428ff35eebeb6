// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.svg;

/** Writes XML that is well-formed whatever the texts hold. */
final class Xml {

    private final StringBuilder out = new StringBuilder(1 << 14);

    Xml raw(String text) {
        out.append(text);
        return this;
    }

    /** Starts a tag; attributes follow. */
    Xml open(String name) {
        out.append('<').append(name);
        return this;
    }

    Xml attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Xml attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(Numbers.text(value)).append('"');
        return this;
    }

    /** An element with nothing but text. */
    Xml element(String name, String text) {
        out.append('<').append(name).append('>');
        escape(text);
        out.append("</").append(name).append('>');
        return this;
    }

    Xml text(String text) {
        escape(text);
        return this;
    }

    /** Characters that XML 1.0 cannot hold become U+FFFD. */
    private void escape(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        }
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
