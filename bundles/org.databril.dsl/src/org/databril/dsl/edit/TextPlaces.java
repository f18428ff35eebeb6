// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.edit;

import org.eclipse.xtext.nodemodel.INode;

/** Lines and indents of a text: where something new starts, and what belongs to a stretch of it. */
public final class TextPlaces {
    /** The indent of what is within something, on top of that one's. */
    public static final String STEP = "    ";

    private final String text;
    private final String lineEnd;

    /** The places of a text. */
    public TextPlaces(String text) {
        this.text = text;
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** What ends its lines, CR LF or LF. */
    public String lineEnd() {
        return lineEnd;
    }

    /** Where the line of a place starts. */
    public int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** The white space that the line of a place starts with. */
    public String indent(int at) {
        int start = lineStart(at);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether nothing but white space stands before a place on its line. */
    public boolean startsLine(int at) {
        return text.substring(lineStart(at), at).isBlank();
    }

    /** The end of the line where only white space and a comment follow; else the place itself. */
    public int quietEnd(int at) {
        int end = endOfLine(at);
        var rest = text.substring(at, end).strip();
        boolean comment = rest.startsWith("//") || rest.startsWith("/*") && rest.indexOf("*/") == rest.length() - 2;
        return rest.isEmpty() || comment ? end : at;
    }

    /** Whether a line ends at a place; where the text does, none has to. */
    public boolean isLineEnd(int at) {
        return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            return text.length();
        }
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where the element of a node starts with the comments on the lines right above it. */
    public int startWithComments(INode node) {
        int start = node.getOffset();
        if (!startsLine(start)) {
            return start;
        }
        int from = lineStart(start);
        while (from > 0) {
            int above = lineStart(from - 1);
            var line = text.substring(above, from).strip();
            if (!line.startsWith("//") && !(line.startsWith("/*") && line.indexOf("*/") == line.length() - 2)) {
                break;
            }
            from = above;
        }
        return from;
    }
}
