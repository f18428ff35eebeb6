// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

/**
 * A change that somebody wants. It holds elements of a model, so it is of use until the texts change, on the thread that the
 * project belongs to.
 */
public interface Edit {
    /** The changes of the texts that do it, or why it cannot be done. */
    Outcome outcome();
}
