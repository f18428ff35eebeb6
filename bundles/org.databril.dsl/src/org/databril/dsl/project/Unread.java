// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import org.databril.dsl.problem.Problem;

/**
 * A file of which no text could be had.
 *
 * @param problem why
 */
public record Unread(Problem problem) implements Reading {
}
