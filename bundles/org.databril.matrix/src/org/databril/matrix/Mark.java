// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

/** How a cell stands out. */
public enum Mark {
    /** It is empty. */
    NONE,
    /** It says a part of what could be said. */
    SOME,
    /** It says something. */
    FULL,
    /** It says what others go by: a master. */
    MASTER
}
