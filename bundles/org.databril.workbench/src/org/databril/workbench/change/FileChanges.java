// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.databril.dsl.edit.TextEdit;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.eclipse.ui.PlatformUI;

/**
 * Edits of files, applied as one step: open texts are changed and left to be saved, closed files are written. One undo takes
 * all of it back.
 */
public final class FileChanges {
    private static final String TYPE = "bmc";

    private FileChanges() {
    }

    /**
     * Applies edits without making anyone wait.
     *
     * @param name what is done, for the list of steps to undo
     * @param edits the edits of each file, absolute, in places of the text before
     * @return done once the texts are changed; failed with a cause for people where a file could not be
     */
    public static CompletableFuture<Void> apply(String name, Map<Path, List<TextEdit>> edits) {
        return apply(name, edits, task -> PlatformUI.getWorkbench().getDisplay().asyncExec(task));
    }

    /** The same, to be called on the UI thread; where it is about one open text, that is changed before this returns. */
    public static CompletableFuture<Void> applyNow(String name, Map<Path, List<TextEdit>> edits) {
        return apply(name, edits, Runnable::run);
    }

    private static CompletableFuture<Void> apply(String name, Map<Path, List<TextEdit>> edits, Executor display) {
        if (edits.size() == 1) {
            var only = edits.entrySet().iterator().next();
            Optional<IDocument> open = FileTexts.open(only.getKey());
            if (open.isPresent()) {
                return CompletableFuture.runAsync(() -> DocumentChange.apply(open.get(), only.getValue()), display);
            }
        }
        try {
            return perform(name, change(name, edits));
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * The edits as one change of the workspace, to be looked at before it is performed.
     *
     * @throws IllegalArgumentException when no project of the workspace shows one of the files
     */
    public static CompositeChange change(String name, Map<Path, List<TextEdit>> edits) {
        CompositeChange all = new CompositeChange(name);
        new TreeMap<>(edits).forEach((path, own) -> {
            IFile file = FileTexts.file(path).orElseThrow(
                    () -> new IllegalArgumentException("No project of the workspace shows the file " + path));
            all.add(change(path, file, own));
        });
        return all;
    }

    private static TextFileChange change(Path path, IFile file, List<TextEdit> edits) {
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setTextType(TYPE);
        change.setSaveMode(FileTexts.open(path).isPresent() ? TextFileChange.LEAVE_DIRTY : TextFileChange.KEEP_SAVE_STATE);
        MultiTextEdit tree = DocumentChange.tree(edits);
        change.setEdit(tree);
        for (var edit : tree.getChildren()) {
            change.addTextEditGroup(new TextEditGroup(line(change, edit.getOffset()), edit));
        }
        return change;
    }

    /** The line of an edit, by which people tell edits apart. */
    private static String line(TextFileChange change, int offset) {
        try {
            IDocument text = change.getCurrentDocument(new NullProgressMonitor());
            var line = text.getLineInformationOfOffset(offset);
            return NLS.bind(Messages.problems_line, text.getLineOfOffset(offset) + 1) + ": "
                    + text.get(line.getOffset(), line.getLength()).strip();
        } catch (CoreException | BadLocationException e) {
            Log.error("Cannot read the line at offset " + offset + " of " + change.getName(), e);
            return change.getName();
        }
    }

    private static CompletableFuture<Void> perform(String name, Change change) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        WorkspaceJob job = new WorkspaceJob(name) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) {
                try {
                    change.initializeValidationData(new NullProgressMonitor());
                    PerformChangeOperation operation = new PerformChangeOperation(change);
                    operation.setUndoManager(RefactoringCore.getUndoManager(), name);
                    operation.run(monitor);
                    complete(operation);
                } catch (CoreException | RuntimeException e) {
                    done.completeExceptionally(e);
                }
                return Status.OK_STATUS;
            }

            private void complete(PerformChangeOperation operation) {
                if (operation.changeExecuted()) {
                    done.complete(null);
                } else {
                    var status = operation.getValidationStatus();
                    done.completeExceptionally(new IllegalStateException(status == null ? "Nothing was changed"
                            : String.valueOf(status.getMessageMatchingSeverity(status.getSeverity()))));
                }
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
        return done;
    }
}
