// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.util.List;

/**
 * What came of a commit, pull or push.
 *
 * @param result how it ended
 * @param details what the result speaks of, such as files; else empty
 */
public record Outcome(Result result, List<String> details) {
    /** Keeps the details as they are now. */
    public Outcome {
        details = List.copyOf(details);
    }

    static Outcome of(Result result, String... details) {
        return new Outcome(result, List.of(details));
    }
}
