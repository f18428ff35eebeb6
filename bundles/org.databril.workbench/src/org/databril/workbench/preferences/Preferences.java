// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Where the preferences of the workbench are kept, and under which names. */
public final class Preferences {
    /** The language of the workbench itself; empty for that of the computer. */
    public static final String INTERFACE = "language.interface";
    /** The language of findings and pictures; empty for that of the workbench. */
    public static final String OUTPUT = "language.output";
    /** Whether a canvas is laid out whenever it is saved. */
    public static final String FORMAT_ON_SAVE = "format.on.save";
    /** The theme. */
    static final String THEME = "theme";
    /** The names of colours of texts start with this. */
    public static final String COLOUR = "colour.";

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.databril.workbench");

    private Preferences() {
    }

    /** Does something whenever findings and pictures are to be in another language from now on. */
    public static void onOutput(Runnable what) {
        STORE.addPropertyChangeListener(event -> {
            if (OUTPUT.equals(event.getProperty())) {
                what.run();
            }
        });
    }

    /** The store. */
    public static IPreferenceStore store() {
        return STORE;
    }
}
