// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.merge;

/** Which version of lines stays after a merge that git could not make. */
public enum Choice {
    /** The lines that were here before the merge. */
    MINE,
    /** The lines that came with the merge. */
    THEIRS,
    /** Mine, and theirs below them. */
    BOTH
}
