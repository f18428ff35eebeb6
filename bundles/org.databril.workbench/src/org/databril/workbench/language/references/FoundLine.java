// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.references;

import org.eclipse.core.resources.IFile;

/**
 * A line of a file in which something was found.
 *
 * @param file the file
 * @param number the line, from 1
 * @param text what it says, without blanks around
 */
record FoundLine(IFile file, int number, String text) {
}
