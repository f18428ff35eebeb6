// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import org.databril.catalogue.Phrase;

/** Ends the reading of a cell whose words mean nothing in it. */
final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    private Unclear(String id, Phrase reason) {
        super(id);
        this.reason = reason;
    }

    static Unclear of(String id, Object... arguments) {
        return new Unclear(id, Words.phrase(id, arguments));
    }

    Phrase reason() {
        return reason;
    }
}
