// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.disk;

import org.databril.workbench.Messages;
import org.databril.workbench.TextEditors;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Looks at the disk whenever a person comes back from another program, and has open editors meet what changed there. */
public final class DiskWatch {
    private final IWorkbenchWindow window;
    private final IResourceChangeListener changes = event -> later();
    private final Listener back = event -> look();
    private final Job looking = Job.createSystem(Messages.disk_job, (IProgressMonitor monitor) ->
            ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor));

    /** Watches for the editors of a window. */
    public DiskWatch(IWorkbenchWindow window) {
        this.window = window;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        window.getShell().addListener(SWT.Activate, back);
    }

    /** Does not watch any more. */
    public void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        looking.cancel();
    }

    private void look() {
        looking.schedule();
    }

    private void later() {
        Display display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(this::meet);
        }
    }

    /** Only where somebody is there to answer; coming back to the window asks anyway. */
    private void meet() {
        Display display = Display.getCurrent();
        if (window.getShell() == null || display.getActiveShell() != window.getShell() || window.getActivePage() == null) {
            return;
        }
        for (IEditorReference reference : window.getActivePage().getEditorReferences()) {
            if (TextEditors.of(reference.getEditor(false)) instanceof CanvasEditor editor && editor.isDirty()) {
                editor.meetDisk();
            }
        }
    }
}
