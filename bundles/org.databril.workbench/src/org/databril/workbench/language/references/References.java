// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.references;

import org.databril.workbench.language.LanguageText;
import org.eclipse.search.ui.NewSearchUI;

/** Searches for what uses an element. */
public final class References {
    private References() {
    }

    /** Shows where the element is used that a name at a place of a text stands for. To be called on the UI thread. */
    public static void find(LanguageText text, int offset) {
        NewSearchUI.runQueryInBackground(new ReferenceQuery(text, offset));
    }
}
