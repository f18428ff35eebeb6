// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.databril.history.GitFolder;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.quickdiff.IQuickDiffReferenceProvider;

/** The text of the last commit, with which the margin of an editor compares; none for a file that is in no commit. */
public final class LastCommit implements IQuickDiffReferenceProvider {
    private final Runnable commits = this::readAgain;
    private final Listener back = event -> readAgain();
    private String id;
    private ITextEditor editor;
    private Shell shell;
    private Path file;
    private IDocument reference;

    @Override
    public IDocument getReference(IProgressMonitor monitor) {
        Optional<String> committed = file == null ? Optional.empty() : committed();
        reference = committed.<IDocument>map(Document::new).orElse(null);
        return reference;
    }

    private Optional<String> committed() {
        try {
            var folder = GitFolder.of(file);
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            try (GitFolder git = folder.get()) {
                return git.committed(file);
            }
        } catch (IOException e) {
            Log.error("Cannot read what was committed of " + file, e);
            return Optional.empty();
        }
    }

    private void readAgain() {
        if (reference != null) {
            Job.createSystem(Messages.git_job_compare, (IProgressMonitor monitor) -> {
                String text = committed().orElse("");
                IDocument shown = reference;
                if (shown != null && !text.equals(shown.get())) {
                    shown.set(text);
                }
            }).schedule();
        }
    }

    @Override
    public void setActiveEditor(ITextEditor active) {
        editor = active;
        file = active.getEditorInput() instanceof IFileEditorInput input && input.getFile().getLocation() != null
                ? input.getFile().getLocation().toPath() : null;
        Commits.addListener(commits);
        shell = active.getSite().getShell();
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (shell != null && !shell.isDisposed()) {
                    shell.addListener(SWT.Activate, back);
                }
            });
        }
    }

    @Override
    public boolean isEnabled() {
        return editor != null && file != null;
    }

    @Override
    public void dispose() {
        Commits.removeListener(commits);
        Shell watched = shell;
        shell = null;
        reference = null;
        if (watched != null && !watched.isDisposed()) {
            watched.getDisplay().asyncExec(() -> {
                if (!watched.isDisposed()) {
                    watched.removeListener(SWT.Activate, back);
                }
            });
        }
    }

    @Override
    public void setId(String id) {
        this.id = id;
    }

    @Override
    public String getId() {
        return id;
    }
}
