// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.List;

/**
 * Problems under one title.
 *
 * @param title what they have in common
 * @param rows the problems
 */
record ProblemGroup(String title, List<ProblemRow> rows) {

    /** The same group as another with its title, so that a tree stays open. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProblemGroup group && title.equals(group.title);
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }
}
