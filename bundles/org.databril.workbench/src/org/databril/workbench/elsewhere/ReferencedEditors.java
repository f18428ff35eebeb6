// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elsewhere;

import java.nio.file.Path;

import org.databril.dsl.project.ProjectRoot;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Opens files in editors that only show them. A file that is open already stays as it is: somebody chose that. To be used on
 * the UI thread.
 */
public final class ReferencedEditors {
    private ReferencedEditors() {
    }

    /** Opens a file that a name of another project leads to. */
    public static IEditorPart open(IWorkbenchPage page, IFile file) throws PartInitException {
        IEditorPart open = page.findEditor(new FileEditorInput(file));
        if (open == null) {
            return page.openEditor(new ReferencedInput(file), editor(file));
        }
        page.activate(open);
        return open;
    }

    /** Opens a file that is led to from what is looked at: of a project that is only shown, more is only shown. */
    public static IEditorPart follow(IWorkbenchPage page, IFile file) throws PartInitException {
        if (page.getActiveEditor() != null && page.getActiveEditor().getEditorInput() instanceof ReferencedInput from
                && root(from.getFile()).equals(root(file))) {
            return open(page, file);
        }
        IEditorPart open = page.findEditor(new FileEditorInput(file));
        if (open == null) {
            return IDE.openEditor(page, file);
        }
        page.activate(open);
        return open;
    }

    private static Path root(IFile file) {
        return ProjectRoot.of(file.getLocation().toPath());
    }

    /** The editor of canvases, whichever the file was opened with before. */
    private static String editor(IFile file) throws PartInitException {
        try {
            IContentDescription content = file.getContentDescription();
            IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(file.getName(),
                    content == null ? null : content.getContentType());
            return (editor == null ? IDE.getEditorDescriptor(file, true, false) : editor).getId();
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
    }
}
