// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.util.Collection;
import java.util.Objects;

import org.databril.dsl.validation.NearestNames;

/**
 * A name on the command line that means nothing.
 *
 * @param message the key of the message that lists what there is; with {@code -near} the one that guesses
 * @param name what was given
 * @param known what there is; a null is something without a name
 */
public record UnknownName(String message, String name, Collection<String> known) {
    private static final int MOST = 20;

    /** Why the command cannot go on: names like it where there are some, else those that there are. */
    public Failure failure() {
        var names = known.stream().filter(Objects::nonNull).distinct().toList();
        var near = NearestNames.among(name, names.stream());
        if (!near.isEmpty()) {
            return new Failure(message + "-near", name, String.join(", ", near));
        }
        var some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return new Failure(message, name, names.isEmpty() ? "-" : names.size() > MOST ? some + ", …" : some);
    }
}
