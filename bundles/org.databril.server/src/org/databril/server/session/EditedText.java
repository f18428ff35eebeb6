// SPDX-License-Identifier: EPL-2.0
package org.databril.server.session;

/**
 * A text that somebody works on, saved or not.
 *
 * @param text as it is now
 * @param editors how many work on it: an editor, a client of the language server
 */
record EditedText(String text, int editors) {
    EditedText with(String other) {
        return new EditedText(other, editors);
    }

    EditedText opened(String other) {
        return new EditedText(other, editors + 1);
    }

    EditedText closed() {
        return new EditedText(text, editors - 1);
    }
}
