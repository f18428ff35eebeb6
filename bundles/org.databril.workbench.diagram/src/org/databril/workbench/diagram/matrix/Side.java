// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

/** What a head stands for. */
enum Side {
    ROW, COLUMN
}
