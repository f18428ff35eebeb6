// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import org.databril.workbench.Messages;
import org.databril.workbench.paint.Tone;
import org.databril.workbench.text.ChosenColours;
import org.eclipse.jface.preference.ColorFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The colours of the text of canvases, on the ground that the workbench has now. */
public final class ColoursPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private boolean dark;

    /** Ready to be opened. */
    public ColoursPage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        ChosenColours.declareDefaults();
        dark = Tone.isDark(workbench.getActiveWorkbenchWindow().getShell());
        setDescription(dark ? Messages.preferences_colours_dark : Messages.preferences_colours_light);
    }

    @Override
    protected void createFieldEditors() {
        String[] titles = {Messages.colour_element, Messages.colour_keyword, Messages.colour_string, Messages.colour_number,
            Messages.colour_comment, Messages.colour_name, Messages.colour_value};
        for (int i = 0; i < titles.length; i++) {
            addField(new ColorFieldEditor(ChosenColours.key(dark, i), titles[i], getFieldEditorParent()));
        }
    }
}
