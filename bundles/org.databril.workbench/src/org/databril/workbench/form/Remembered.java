// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.form;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was chosen in a wizard the last time. */
public final class Remembered {
    private final IDialogSettings settings;

    private Remembered(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The choices of a wizard. */
    public static Remembered of(String wizard) {
        var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Remembered.class)).getDialogSettings();
        var section = all.getSection(wizard);
        return new Remembered(section == null ? all.addNewSection(wizard) : section);
    }

    /** A choice; the other where none was made yet. */
    public String get(String key, String other) {
        String value = settings.get(key);
        return value == null ? other : value;
    }

    /** Several choices; the others where none were made yet. */
    public List<String> all(String key, List<String> others) {
        String[] values = settings.getArray(key);
        return values == null ? others : List.of(values);
    }

    /** Keeps a choice. */
    public void put(String key, String value) {
        settings.put(key, value);
    }

    /** Keeps several choices. */
    public void putAll(String key, List<String> values) {
        settings.put(key, values.toArray(String[]::new));
    }
}
