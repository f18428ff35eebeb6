// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.catalogue.Entry;
import org.databril.catalogue.Severity;
import org.databril.workbench.Enabling;
import org.databril.workbench.Messages;
import org.databril.workbench.form.Form;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** How much each finding matters in a project: written into the settings of the project, for everybody who works on it. */
public final class FindingsPage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final List<Optional<String>> WORDS = List.of(Optional.empty(), Optional.of("off"),
            Optional.of(Severity.INFO.id()), Optional.of(Severity.WARNING.id()), Optional.of(Severity.ERROR.id()));

    private Combo project;
    private Combo severity;
    private FindingsTable table;
    private ProjectSeverities severities;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.preferences_findings);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        project = combo(area, Messages.newCanvas_project);
        Form.projects().map(IProject::getName).forEach(project::add);
        table = new FindingsTable(area, this::show);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(700, 320).applyTo(table.control());
        severity = combo(area, Messages.preferences_severity);
        severity.setItems(Messages.severity_default, Messages.severity_off, Messages.severity_info, Messages.severity_warning, Messages.severity_error);
        project.addListener(SWT.Selection, event -> follow());
        severity.addListener(SWT.Selection, event -> rate());
        project.select(0);
        follow();
        return area;
    }

    private static Combo combo(Composite area, String title) {
        new Label(area, SWT.NONE).setText(title);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** Reads the settings of the chosen project; what was chosen for another is written first. */
    private void follow() {
        write();
        severities = null;
        if (project.getSelectionIndex() < 0) {
            setErrorMessage(Messages.newLandscape_noProject);
        } else {
            severities = ProjectSeverities.of(ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText()));
            setErrorMessage(severities.isReadable() ? null : NLS.bind(Messages.preferences_findings_broken, project.getText()));
        }
        table.show(severities);
        show(table.selected());
    }

    private void show(Entry finding) {
        Optional<String> word = Optional.empty();
        boolean possible = false;
        if (finding != null && severities != null && severities.isReadable()) {
            possible = true;
            word = severities.of(finding.code());
        }
        Enabling.set(severity, possible);
        severity.select(WORDS.indexOf(word));
    }

    private void rate() {
        severities.rate(table.selected().code(), WORDS.get(severity.getSelectionIndex()));
        table.refresh();
    }

    @Override
    protected void performDefaults() {
        if (severities != null && severities.isReadable()) {
            new ArrayList<>(severities.codes()).forEach(code -> severities.rate(code, Optional.empty()));
            table.refresh();
            show(table.selected());
        }
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        return write();
    }

    private boolean write() {
        try {
            if (severities != null) {
                severities.write();
            }
            return true;
        } catch (CoreException e) {
            setErrorMessage(NLS.bind(Messages.preferences_findings_failed, e.getStatus().getMessage()));
            return false;
        }
    }
}
