// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.databril.workbench.Log;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;

/** A file that another program changed while it was edited here. */
final class ChangedFile {
    private final CanvasEditor editor;
    private final IFile file;

    ChangedFile(CanvasEditor editor, IFile file) {
        this.editor = editor;
        this.file = file;
    }

    /** Shows both texts and does what the person wants; without an answer both stay as they are. */
    void ask() throws CoreException {
        String theirs;
        try {
            theirs = new String(Files.readAllBytes(file.getLocation().toPath()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            Log.error("Cannot read " + file.getLocation(), e);
            return;
        }
        if (theirs.equals(editor.text())) {
            editor.saveOver(theirs);
            return;
        }
        var dialog = new ChangedFileDialog(editor.getSite().getShell(), file.getName(), editor.text(), theirs);
        if (dialog.open() == Window.OK) {
            editor.saveOver(dialog.chosen());
        }
    }
}
