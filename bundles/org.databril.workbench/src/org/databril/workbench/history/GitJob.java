// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.databril.history.GitFolder;
import org.databril.history.Outcome;
import org.databril.history.Result;
import org.databril.workbench.Log;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Does something with the repository of a project in the background. */
final class GitJob extends Job {
    /** What to do with a repository. */
    interface Work {
        Outcome on(GitFolder git) throws IOException;
    }

    private final Display display = Display.getCurrent();
    private final GitProject project;
    private final Work work;
    private final Consumer<Outcome> afterwards;

    /**
     * A job to schedule.
     *
     * @param title what it does, for people
     * @param afterwards takes the outcome on the UI thread
     */
    GitJob(String title, GitProject project, Work work, Consumer<Outcome> afterwards) {
        super(title);
        this.project = project;
        this.work = work;
        this.afterwards = afterwards;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Outcome outcome = outcome();
        if (outcome.result() == Result.FAILED) {
            Log.error(getName() + " failed in " + project.folder() + ": " + outcome.details(), null);
        }
        try {
            project.project().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        } catch (CoreException e) {
            Log.error("Cannot refresh " + project.project().getName(), e);
        }
        Commits.changed();
        if (!display.isDisposed()) {
            display.asyncExec(() -> afterwards.accept(outcome));
        }
        return Status.OK_STATUS;
    }

    private Outcome outcome() {
        try (GitFolder git = project.open().orElseThrow(() -> new IOException("No repository in " + project.folder()))) {
            return work.on(git);
        } catch (IOException e) {
            return new Outcome(Result.FAILED, List.of(String.valueOf(e.getMessage())));
        }
    }
}
