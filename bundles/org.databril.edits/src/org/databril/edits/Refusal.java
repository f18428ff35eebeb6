// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.catalogue.Phrase;

/** Ends the work on an edit that cannot be done; becomes an {@link Outcome.Refused}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    private Refusal(String key, Phrase reason) {
        super(key);
        this.reason = reason;
    }

    /** A refusal whose reason is a sentence of {@link Words}. */
    static Refusal of(String key, Object... arguments) {
        return new Refusal(key, Words.phrase(key, arguments));
    }

    Phrase reason() {
        return reason;
    }
}
