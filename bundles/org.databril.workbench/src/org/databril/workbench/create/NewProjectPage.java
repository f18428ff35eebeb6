// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import org.databril.catalogue.Language;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.databril.workbench.form.Form;
import org.databril.workbench.form.Remembered;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a project and the language of its findings and pictures. */
final class NewProjectPage extends WizardPage {
    private static final String LANGUAGE = "language";

    private final Remembered remembered = Remembered.of("newProject");
    private Text name;
    private Combo language;

    NewProjectPage() {
        super("project", Messages.newProject_title, null);
        setDescription(Messages.newProject_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent);
        name = form.text(Messages.newProject_name);
        language = form.combo(Messages.newProject_language);
        language.setItems(Messages.language_en, Messages.language_nl);
        language.select(Language.of(remembered.get(LANGUAGE, Speech.language().id())).ordinal());
        name.addListener(SWT.Modify, event -> check());
        setControl(form.area());
        name.setFocus();
    }

    private void check() {
        String problem = problem();
        setErrorMessage(name().isEmpty() ? null : problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (name().isEmpty()) {
            return Messages.newProject_nameMissing;
        }
        if (!Projects.canBeNamed(name())) {
            return NLS.bind(Messages.newProject_badName, Projects.freeName(name()));
        }
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name()).exists()
                ? NLS.bind(Messages.newProject_exists, name()) : null;
    }

    void remember() {
        remembered.put(LANGUAGE, language().id());
    }

    String name() {
        return name.getText().strip();
    }

    Language language() {
        return Language.values()[language.getSelectionIndex()];
    }
}
