// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import java.nio.file.Path;

/**
 * An element of a model as something that is selected: by its name, as models are of one thread and one moment.
 *
 * @param file a file of its project, the one in which it was selected
 * @param name its qualified name, such as {@code Korenaar.FreshBread}
 */
public record ElementName(Path file, String name) {
}
