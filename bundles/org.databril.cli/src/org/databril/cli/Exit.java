// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

/** How a command ended, as its exit code tells. */
public enum Exit {
    /** It did what was asked: 0. */
    DONE,
    /** It did what was asked, and found what it looked for: 1. */
    FOUND,
    /** It could not: wrong use, input that cannot be read, output that cannot be written: 2. */
    FAILED;

    /** The exit code of the process. */
    public int code() {
        return ordinal();
    }

    /** The graver one of this and another. */
    public Exit or(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
