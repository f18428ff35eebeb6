// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

/**
 * The problems that are not shown because there are so many: it stands in the list behind those that are.
 *
 * @param count how many there are of them
 */
record Rest(int count) {
}
