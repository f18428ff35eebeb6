// SPDX-License-Identifier: EPL-2.0
/**
 * Changes of a model, computed as the smallest changes of its texts: what a change does not name stays byte for byte.
 * An {@link org.databril.edits.Edit} is made of elements of a loaded project and tells the text edits of each file, or why
 * it cannot be done. It changes nothing itself.
 */
package org.databril.edits;
