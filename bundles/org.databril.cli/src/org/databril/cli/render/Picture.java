// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.render;

import java.nio.file.Path;
import java.util.List;

import org.databril.diagram.scene.Scene;

/**
 * A picture to be drawn.
 *
 * @param file where it goes
 * @param scenes what is on it, one for each page
 */
record Picture(Path file, List<Scene> scenes) {
}
