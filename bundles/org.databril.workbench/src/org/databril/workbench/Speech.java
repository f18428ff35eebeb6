// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.databril.catalogue.Language;
import org.databril.workbench.preferences.Preferences;
import org.eclipse.core.runtime.Platform;

/** The language in which the workbench speaks to people. */
public final class Speech {
    private Speech() {
    }

    /** The language of the program's locale; English where the product does not speak that one. */
    public static Language language() {
        return Language.find(Platform.getNL()).orElse(Language.EN);
    }

    /** The language of findings and pictures: the one that is preferred, else that of the workbench. */
    public static Language output() {
        return Language.find(Preferences.store().getString(Preferences.OUTPUT)).orElseGet(Speech::language);
    }
}
