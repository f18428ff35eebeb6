// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import org.databril.catalogue.Phrase;
import org.databril.edits.Words;

/** Something was entered that says no value. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    private Unreadable(String key, Phrase reason) {
        super(key);
        this.reason = reason;
    }

    static Unreadable of(String key, Object... arguments) {
        return new Unreadable(key, Words.phrase(key, arguments));
    }

    Phrase reason() {
        return reason;
    }
}
