// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.model.bmc.Named;

/**
 * Something that an edit takes out of a text because it cannot stay.
 *
 * @param element in which element it is said
 * @param text what is said, as it is written, in one line
 */
public record Loss(Named element, String text) {
}
