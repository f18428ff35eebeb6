// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

/**
 * What a word of the language inserts with its places to fill in.
 *
 * @param text in the snippet syntax of the language server protocol
 * @param isElement whether it is a whole element, not a statement
 */
record Template(String text, boolean isElement) {
}
