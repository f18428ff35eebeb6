// SPDX-License-Identifier: EPL-2.0
package org.databril.server.hover;

/** What people wrote, as text in Markdown. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private Markdown() {
    }

    /** A text as it is: nothing in it is taken for Markdown, and line ends are blanks. */
    static String text(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (char c : text.strip().toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }

    /** A link; nothing in the words is taken for Markdown. */
    static String link(String words, String uri) {
        return "[" + text(words) + "](" + uri.replace(" ", "%20").replace("(", "%28").replace(")", "%29") + ")";
    }
}
