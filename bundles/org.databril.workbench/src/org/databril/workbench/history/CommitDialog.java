// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.history.Change;
import org.databril.history.Person;
import org.databril.workbench.Enabling;
import org.databril.workbench.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the message of a commit and which of the changed files go into it. */
final class CommitDialog extends TitleAreaDialog {
    /** The return code for a commit that is to be pushed at once. */
    static final int AND_PUSH = IDialogConstants.CLIENT_ID + 1;
    private static final Point SIZE = new Point(980, 720);
    /** What was written for commits that were not made after all. */
    private static final Map<Path, String> MESSAGES = new HashMap<>();

    private final GitProject project;
    private final CommitDraft draft;
    private Text message;
    private Text name;
    private Text mail;
    private ChangedFiles files;
    private Commit commit;

    private record Commit(String message, List<String> files, Person person) {
    }

    CommitDialog(Shell parent, GitProject project, CommitDraft draft) {
        super(parent);
        this.project = project;
        this.draft = draft;
    }

    static void forgetMessage(GitProject project) {
        MESSAGES.remove(project.folder());
    }

    String message() {
        return commit.message();
    }

    List<String> files() {
        return commit.files();
    }

    Person person() {
        return commit.person();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.git_commit_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(8, 6).applyTo(area);
        setTitle(NLS.bind(draft.merging() ? Messages.git_commit_merge : Messages.git_commit_heading, project.folder().getFileName(), draft.branch()));
        new Label(area, SWT.NONE).setText(Messages.git_commit_message);
        message = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 72).applyTo(message);
        message.setText(MESSAGES.getOrDefault(project.folder(), ""));
        message.addListener(SWT.Traverse, this::leaveWithTab);
        if (draft.person().isEmpty()) {
            person(area);
        }
        new Label(area, SWT.NONE).setText(Messages.git_commit_files);
        files = new ChangedFiles(area, draft, this::check);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(files.control());
        message.addListener(SWT.Modify, event -> check());
        Dialog.applyDialogFont(area);
        message.setFocus();
        return area;
    }

    /** Tab goes on to the next control; the message needs none. */
    private void leaveWithTab(Event event) {
        event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void person(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
        name = field(row, Messages.git_commit_name);
        mail = field(row, Messages.git_commit_mail);
    }

    private Text field(Composite row, String label) {
        new Label(row, SWT.NONE).setText(label);
        Text text = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, AND_PUSH, Messages.git_commit_andPush, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.git_commit_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.git_cancel, false);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        String problem = problem();
        setMessage(problem == null ? Messages.git_commit_description : problem);
        Stream.of(IDialogConstants.OK_ID, AND_PUSH).forEach(id -> Enabling.set(getButton(id), problem == null));
    }

    private String problem() {
        if (message.getText().isBlank()) {
            return Messages.git_commit_messageMissing;
        }
        if (name != null && (name.getText().isBlank() || !mail.getText().contains("@"))) {
            return Messages.git_commit_personMissing;
        }
        return files.chosen().isEmpty() && !draft.merging() ? Messages.git_commit_filesMissing : null;
    }

    @Override
    protected void buttonPressed(int button) {
        MESSAGES.put(project.folder(), message.getText());
        if (button != IDialogConstants.CANCEL_ID) {
            Person person = draft.person().orElseGet(() -> new Person(name.getText().strip(), mail.getText().strip()));
            commit = new Commit(message.getText().strip(), files.chosen().stream().map(Change::path).toList(), person);
        }
        setReturnCode(button);
        close();
    }
}
