// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the heaviest first. */
public enum Severity {

    ERROR, WARNING, INFO;

    /** The word used in settings and in JSON: {@code error}, {@code warning} or {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this weighs as much as the other or more. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The severity with this {@link #id()}, or empty. */
    public static Optional<Severity> find(String id) {
        for (Severity severity : values()) {
            if (severity.id().equals(id)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
