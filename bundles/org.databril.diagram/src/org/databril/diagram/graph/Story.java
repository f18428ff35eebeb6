// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

/**
 * What a picture says besides its graph.
 *
 * @param diagram the id of the diagram
 * @param what the kind of picture, and of whom
 * @param described the same for those who cannot see it, with {@code {0}} for what it counts
 * @param statement what it comes down to, in a sentence; empty for none
 * @param whenEmpty what stands there when there is nothing to show
 */
public record Story(String diagram, String what, String described, String statement, String whenEmpty) {
}
