// SPDX-License-Identifier: EPL-2.0
/**
 * Writes a changed model back into the text it came from: the smallest edits that make the text say what the model says.
 * For tools that change the model and know nothing of texts.
 */
package org.databril.dsl.write;
