// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.util.Objects;

import org.databril.workbench.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Languages, theme, and what happens on saving. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private String chosen;

    /** Ready to be opened. */
    public GeneralPage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
        setDescription(Messages.preferences_general);
    }

    @Override
    public void init(IWorkbench workbench) {
        Preferences.store().setDefault(Preferences.THEME, Themes.LIGHT);
        Preferences.store().setValue(Preferences.THEME, Themes.active(workbench));
        chosen = chosen();
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(Preferences.INTERFACE, Messages.preferences_interface, new String[][] {
                {Messages.preferences_system, ""}, {Messages.language_en, "en"}, {Messages.language_nl, "nl"}}, getFieldEditorParent()));
        addField(new ComboFieldEditor(Preferences.OUTPUT, Messages.preferences_output, new String[][] {
                {Messages.preferences_asInterface, ""}, {Messages.language_en, "en"}, {Messages.language_nl, "nl"}}, getFieldEditorParent()));
        addField(new ComboFieldEditor(Preferences.THEME, Messages.preferences_theme, new String[][] {
                {Messages.preferences_light, Themes.LIGHT}, {Messages.preferences_dark, Themes.DARK}}, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Preferences.FORMAT_ON_SAVE, Messages.preferences_formatOnSave, getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        Themes.choose(PlatformUI.getWorkbench(), Preferences.store().getString(Preferences.THEME));
        if (!Objects.equals(chosen, chosen())) {
            chosen = chosen();
            InterfaceLanguage.choose(Preferences.store().getString(Preferences.INTERFACE));
            offerRestart();
        }
        return done;
    }

    /** What takes effect at the next start; of a theme some colours do. */
    private static String chosen() {
        return String.join("/", Preferences.store().getString(Preferences.INTERFACE), Preferences.store().getString(Preferences.THEME));
    }

    private void offerRestart() {
        if (MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.preferences_restart_title, Messages.preferences_restart, 0,
                Messages.preferences_restart_now, Messages.preferences_restart_later) == 0) {
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
    }
}
