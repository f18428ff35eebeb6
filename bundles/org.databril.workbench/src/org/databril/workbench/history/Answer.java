// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;

import org.databril.dsl.merge.Conflicts;
import org.databril.history.GitFolder;
import org.databril.history.Outcome;
import org.databril.history.Result;
import org.databril.workbench.Log;
import org.databril.workbench.TextEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells a person how something ended, and opens the files in which they have to choose. */
final class Answer {
    private final IWorkbenchWindow window;
    private final String title;
    private final GitProject project;

    Answer(IWorkbenchWindow window, String title, GitProject project) {
        this.window = window;
        this.title = title;
        this.project = project;
    }

    void tell(Outcome outcome) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        int kind = outcome.result().isGood() ? MessageDialog.INFORMATION : MessageDialog.WARNING;
        MessageDialog.open(kind, window.getShell(), title, OutcomeText.of(outcome), 0);
        if (outcome.result() == Result.CONFLICT || outcome.result() == Result.UNRESOLVED) {
            outcome.details().forEach(this::open);
        }
    }

    private void open(String path) {
        try (GitFolder git = project.open().orElseThrow()) {
            for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(git.root().resolve(path).toUri())) {
                if (file.exists()) {
                    reveal(IDE.openEditor(window.getActivePage(), file));
                    return;
                }
            }
        } catch (IOException | PartInitException e) {
            Log.error("Cannot open " + path, e);
        }
    }

    /** Shows the first lines of which there are two versions. */
    private static void reveal(IEditorPart part) {
        if (TextEditors.of(part) instanceof ITextEditor editor) {
            String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
            Conflicts.of(text).stream().findFirst().ifPresent(block -> editor.selectAndReveal(block.offset(), block.mark()));
        }
    }
}
