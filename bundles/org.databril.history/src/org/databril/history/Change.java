// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

/**
 * A file that is not as it was committed last.
 *
 * @param path from the root of the repository, with {@code /}
 * @param kind what became of it
 */
public record Change(String path, Kind kind) {
    /** What became of a file. */
    public enum Kind {
        /** It was not there. */
        ADDED,
        /** Its content is another. */
        MODIFIED,
        /** It is gone. */
        DELETED,
        /** A merge left two versions of it. */
        CONFLICTING
    }
}
