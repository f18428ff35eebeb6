// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

/** A model says something that no text of the language can say, or a text is in no state to take a change. */
public final class CannotBeWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotBeWritten(String why) {
        super(why);
    }
}
