// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.workbench.Enabling;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.linkage.RecordQuestion.Choice;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Asks which information is recorded of an item, and in which phases. */
final class RecordDialog extends Dialog {
    private static final int WIDTH = 340;
    private static final int ROWS = 160;

    private final RecordQuestion question;
    private final String title;
    private final List<Button> phases = new ArrayList<>();
    private Tree informations;
    private Recorded answer = Recorded.WHOLE;

    private RecordDialog(Shell parent, String title, RecordQuestion question) {
        super(parent);
        this.title = title;
        this.question = question;
    }

    /** Asks, unless there is nothing to ask; empty where nothing is to be done after all. */
    static Optional<Recorded> ask(Shell parent, String title, RecordQuestion question) {
        if (!question.asks()) {
            return Optional.of(Recorded.WHOLE);
        }
        var dialog = new RecordDialog(parent, title, question);
        return dialog.open() == Window.OK ? Optional.of(dialog.answer) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        if (!question.informations().isEmpty()) {
            label(area, NLS.bind(Messages.linkage_askInformation, question.subject(), question.other()));
            informations = new Tree(area, SWT.CHECK | SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS).applyTo(informations);
            question.informations().forEach(choice -> item(new TreeItem(informations, SWT.NONE), choice));
            informations.addListener(SWT.Selection, event -> check());
        }
        if (!question.phases().isEmpty()) {
            label(area, Messages.linkage_askPhases);
            question.phases().forEach(phase -> {
                var box = new Button(area, SWT.CHECK);
                box.setText(phase.label());
                box.setData(phase.name());
                phases.add(box);
            });
        }
        return area;
    }

    private static void label(Composite area, String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private static void item(TreeItem item, Choice choice) {
        item.setText(choice.label());
        item.setData(choice.name());
        item.setChecked(choice.likely());
        choice.parts().forEach(part -> item(new TreeItem(item, SWT.NONE), part));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    /** Without an information there is nothing to record. */
    private void check() {
        Enabling.set(getButton(IDialogConstants.OK_ID), informations == null || !chosen().isEmpty());
    }

    private List<Recorded.Part> chosen() {
        var parts = new ArrayList<Recorded.Part>();
        for (TreeItem item : informations.getItems()) {
            var attributes = List.of(item.getItems()).stream().filter(TreeItem::getChecked).map(one -> (String) one.getData()).toList();
            if (item.getChecked() || !attributes.isEmpty()) {
                parts.add(new Recorded.Part((String) item.getData(), attributes));
            }
        }
        return parts;
    }

    @Override
    protected void okPressed() {
        answer = new Recorded(informations == null ? List.of() : chosen(),
                phases.stream().filter(Button::getSelection).map(box -> (String) box.getData()).toList());
        super.okPressed();
    }
}
