// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.unsaved;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A text that was typed and not saved.
 *
 * @param file the file it is of, absolute
 * @param typed when it was kept
 * @param text all of it
 */
public record UnsavedText(Path file, Instant typed, String text) {
}
