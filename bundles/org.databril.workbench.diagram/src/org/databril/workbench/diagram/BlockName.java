// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import java.nio.file.Path;

import org.databril.catalogue.Block;

/**
 * A block of a canvas as something that is selected.
 *
 * @param file the file in which it was selected
 * @param canvas the name of the canvas
 * @param block which of its blocks
 */
public record BlockName(Path file, String canvas, Block block) {
}
