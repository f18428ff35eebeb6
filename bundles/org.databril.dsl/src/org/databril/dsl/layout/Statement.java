// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import java.util.List;
import java.util.Set;

/**
 * A statement: its words, and a body where it has one.
 *
 * @param words at least one
 * @param body null for none
 */
record Statement(List<Token> words, Body body) {
    private static final Set<String> DIRECTNESS = Set.of("direct", "indirect");
    private static final Set<String> PRESENCE = Set.of("online", "offline");

    Token first() {
        return words.getFirst();
    }

    boolean declares() {
        return first().declares();
    }

    /** Whether this and the statement before are read as one, as in {@code direct offline}. */
    boolean belongsTo(Statement before) {
        return before.words.size() == 1 && DIRECTNESS.contains(before.first().text()) && words.size() == 1
                && PRESENCE.contains(first().text());
    }

    /**
     * What stands between brackets.
     *
     * @param onOneLine whether it was written on one line
     */
    record Body(Token open, List<Statement> statements, Token close, boolean onOneLine) {
    }
}
