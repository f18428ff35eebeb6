// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.disk;

import java.io.IOException;
import java.nio.file.Files;

import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.TextEditors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** A file that is gone while it is open here: it can be saved again from what stands in the editor. */
final class DeletedFile {
    private final CanvasEditor editor;
    private final IFile file;

    DeletedFile(CanvasEditor editor, IFile file) {
        this.editor = editor;
        this.file = file;
    }

    /** Tells it, and does what the person wants; without an answer the editor stays as it is. */
    void ask() {
        Shell shell = editor.getSite().getShell();
        var dialog = new MessageDialog(shell, Messages.disk_deleted_title, null, NLS.bind(Messages.disk_deleted_message, file.getName()),
                MessageDialog.WARNING, 0, Messages.disk_deleted_save, Messages.disk_deleted_close, Messages.disk_later);
        switch (dialog.open()) {
            case 0 -> save(shell);
            case 1 -> editor.close(false);
            default -> {
                // still there to be copied from; asked again when it is saved
            }
        }
    }

    private void save(Shell shell) {
        try {
            write();
        } catch (CoreException e) {
            Log.error("Cannot save " + file.getFullPath() + " again", e);
            ErrorDialog.openError(shell, Messages.disk_deleted_title, NLS.bind(Messages.disk_deleted_failed, file.getName()), e.getStatus());
        }
    }

    private void write() throws CoreException {
        byte[] text = editor.bytes();
        ITextSelection cursor = (ITextSelection) editor.getSelectionProvider().getSelection();
        IWorkbenchPage page = editor.getSite().getPage();
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        if (file.exists()) {
            file.setContents(text, true, true, null);
        } else {
            makeFolder(file);
            file.create(text, IResource.FORCE, null);
        }
        // an editor whose file was gone does not follow the new one; it closes at once, not some time later
        IEditorPart whole = page.findEditor(editor.getEditorInput());
        if (whole != null) {
            page.closeEditor(whole, false);
        }
        if (TextEditors.of(IDE.openEditor(page, file)) instanceof ITextEditor again) {
            again.selectAndReveal(cursor.getOffset(), cursor.getLength());
        }
    }

    private static void makeFolder(IFile file) throws CoreException {
        var folder = file.getParent();
        try {
            Files.createDirectories(file.getLocation().toPath().getParent());
        } catch (IOException e) {
            throw new CoreException(Status.error("Cannot make the folder of " + file.getLocation(), e));
        }
        folder.refreshLocal(IResource.DEPTH_ZERO, null);
    }
}
