// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import java.util.List;

/**
 * A word, a text, a number or a mark, with the comments before it.
 *
 * @param offset where it was
 * @param breaks how many lines ended between it and the comment or token before it
 * @param starts whether a statement starts with it
 * @param declares whether the statement is an element, an answer or an ignore
 * @param keyword whether it is a word of the language here, not a name
 */
record Token(String text, int offset, List<Comment> comments, int breaks, boolean starts, boolean declares,
        boolean keyword) {
    boolean is(String mark) {
        return text.equals(mark);
    }

    /** Whether no space stands between two tokens. */
    static boolean areJoined(Token before, Token after) {
        return switch (before.text) {
            case "(", ".", "-" -> true;
            default -> switch (after.text) {
                case ",", ")", "(", ".", "%" -> true;
                default -> false;
            };
        };
    }

    /** How many lines ended between what was before and the first of the comments, or the token where it has none. */
    int breaksBefore() {
        return comments.isEmpty() ? breaks : comments.getFirst().breaks();
    }

    /** Whether a line has to end before this token because of a comment. */
    boolean needsLine() {
        return comments.stream().anyMatch(c -> c.endsLine() || c.text().indexOf('\n') >= 0);
    }
}
