// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import org.databril.dsl.parser.Continuation;
import org.databril.dsl.parser.Letters;

/** Where words and texts in quotes end, and how new ones are written. */
final class Words {
    private Words() {
    }

    /** The end of the word or text in quotes that a place is in. */
    static int end(String text, int offset, Continuation continuation) {
        int end = offset;
        if (!continuation.isQuoted()) {
            boolean typed = continuation.start() < offset;
            while (typed && end < text.length() && (Letters.isPart(text.charAt(end)) || text.charAt(end) == '-')) {
                end++;
            }
            return end;
        }
        char quote = text.charAt(continuation.start());
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            if (text.charAt(end++) == quote) {
                return end;
            }
        }
        return offset;
    }

    /** A text in quotes as the language reads it. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A text as it stands in a snippet. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }
}
