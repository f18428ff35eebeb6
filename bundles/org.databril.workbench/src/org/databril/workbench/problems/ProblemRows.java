// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.check.ProblemMarkers;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** All problems there are, read in the background, and again whenever there are others. */
final class ProblemRows {
    /** How long to wait for more changes, in milliseconds. */
    private static final int PAUSE = 100;

    private final IResourceChangeListener changes = this::changed;
    private final Display display = Display.getCurrent();
    private final Consumer<List<ProblemRow>> receiver;
    private final Job job;

    /** @param receiver is told, on the UI thread, which problems there are */
    ProblemRows(Consumer<List<ProblemRow>> receiver) {
        this.receiver = receiver;
        job = Job.create(Messages.problems_reading, (IJobFunction) monitor -> read());
        job.setSystem(true);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        job.schedule();
    }

    private void changed(IResourceChangeEvent event) {
        if (event.findMarkerDeltas(ProblemMarkers.TYPE, true).length > 0) {
            job.schedule(PAUSE);
        }
    }

    private IStatus read() {
        try {
            var markers = ResourcesPlugin.getWorkspace().getRoot().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
            List<ProblemRow> rows = Stream.of(markers).map(ProblemRow::of).sorted(ProblemRow.ORDER).toList();
            if (!display.isDisposed()) {
                display.asyncExec(() -> receiver.accept(rows));
            }
        } catch (CoreException e) {
            Log.error("Cannot list problems", e);
        }
        return Status.OK_STATUS;
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        job.cancel();
    }
}
