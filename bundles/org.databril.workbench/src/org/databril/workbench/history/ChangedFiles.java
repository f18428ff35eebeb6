// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.databril.history.Change;
import org.databril.history.GitFolder;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.compare.Comparison;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The changed files to choose from, and what changed in the one that is selected. */
final class ChangedFiles {
    private static final int HEIGHT = 110;

    private final Composite area;
    private final CheckboxTableViewer list;
    private final Comparison comparison;
    private final Path root;

    ChangedFiles(Composite parent, CommitDraft draft, Runnable changed) {
        root = draft.root();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(area);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(change -> label((Change) change)));
        list.setInput(draft.changes());
        list.setAllChecked(true);
        list.addCheckStateListener(event -> changed.run());
        comparison = new Comparison(area, Messages.git_commit_now, Messages.git_commit_before, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(comparison.control());
        list.addSelectionChangedListener(event -> show((Change) list.getStructuredSelection().getFirstElement()));
        if (!draft.changes().isEmpty()) {
            list.setSelection(new StructuredSelection(draft.changes().getFirst()));
        }
    }

    Control control() {
        return area;
    }

    List<Change> chosen() {
        return Stream.of(list.getCheckedElements()).map(Change.class::cast).toList();
    }

    private void show(Change change) {
        if (change == null) {
            return;
        }
        Path file = root.resolve(change.path());
        try (GitFolder git = GitFolder.of(root).orElseThrow()) {
            String now = Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
            comparison.show(change.path(), now, git.committed(file).orElse(""));
        } catch (IOException e) {
            Log.error("Cannot compare " + file + " with the last commit", e);
        }
    }

    private static String label(Change change) {
        return NLS.bind(switch (change.kind()) {
            case ADDED -> Messages.git_added;
            case MODIFIED -> Messages.git_modified;
            case DELETED -> Messages.git_deleted;
            case CONFLICTING -> Messages.git_conflicting;
        }, change.path());
    }
}
