// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

/** A kind of table about an element. */
@FunctionalInterface
public interface Report {
    /** The table; without columns where there is nothing of the kind to tell of the element, and its title says so. */
    Table of(TableInput input);
}
