// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

import org.databril.dsl.Bmc;
import org.databril.dsl.project.ProjectRoot;
import org.databril.server.session.CheckedProject;
import org.databril.server.session.ProjectSession;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.preferences.Preferences;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Keeps the markers of problems in line with what is saved: whenever a canvas or the settings of a project change on
 * the disk, all of that project is checked again in the background. A project that is in memory is not read again for it.
 */
public final class SavedProblems {
    /** How long to wait for more changes, in milliseconds. */
    private static final int PAUSE = 100;

    private final Consumer<CheckedProject> reader;
    private final Set<Path> waiting = new ConcurrentSkipListSet<>();
    private final IResourceChangeListener changes = this::changed;
    private final Job job = new CheckJob();

    /** @param reader is told about each project that was checked, on any thread; it is to be used during the call only */
    public SavedProblems(Consumer<CheckedProject> reader) {
        this.reader = reader;
    }

    /** Checks what is there, which may have changed since the last time, and follows the disk from now on. */
    public void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        Preferences.onOutput(this::checkAll);
        checkAll();
    }

    private void checkAll() {
        Job.create(Messages.check_job, monitor -> {
            IWorkspaceRoot all = ResourcesPlugin.getWorkspace().getRoot();
            all.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            Set<Path> roots = new TreeSet<>();
            all.accept(resource -> {
                if (resource instanceof IFile file && matters(file)) {
                    roots.add(ProjectRoot.of(file.getLocation().toPath()));
                }
                return true;
            });
            check(roots);
        }).schedule();
    }

    /** Does not follow it any more. */
    public void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        job.cancel();
    }

    private void changed(IResourceChangeEvent event) {
        Map<Path, Set<Path>> files = new TreeMap<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && matters(file) && isOfContent(delta)) {
                    var path = file.getLocation().toPath();
                    files.computeIfAbsent(ProjectRoot.of(path), root -> new TreeSet<>()).add(path);
                }
                return true;
            });
        } catch (CoreException e) {
            Log.error("Cannot tell which canvases changed", e);
        }
        files.forEach((root, changed) -> OpenProjects.sessions().of(root).ifPresent(s -> s.changedOnDisk(changed)));
        check(files.keySet());
    }

    private void check(Set<Path> roots) {
        if (waiting.addAll(roots)) {
            job.schedule(PAUSE);
        }
    }

    private static boolean matters(IFile file) {
        return file.getLocation() != null && (Bmc.FILE_EXTENSION.equals(file.getFileExtension())
                || ProjectRoot.SETTINGS.equals(file.getName()));
    }

    private static boolean isOfContent(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.LOCAL_CHANGED)) != 0;
    }

    private final class CheckJob extends Job {
        CheckJob() {
            super(Messages.check_job);
            setPriority(BUILD);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (Path root : waiting) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                waiting.remove(root);
                if (Files.isDirectory(root)) {
                    check(root, monitor);
                }
            }
            return Status.OK_STATUS;
        }

        private void check(Path root, IProgressMonitor monitor) {
            ProjectSession session = OpenProjects.sessions().open(root);
            try {
                ProblemMarkers markers = session.askSaved(this::read).join().orElseGet(() -> read(CheckedProject.load(root)));
                ResourcesPlugin.getWorkspace().run(m -> markers.show(), null, IResource.NONE, monitor);
            } catch (CompletionException | CoreException e) {
                Log.error("Cannot show the problems of " + root, e);
            } finally {
                OpenProjects.sessions().close(session);
            }
        }

        private ProblemMarkers read(CheckedProject project) {
            reader.accept(project);
            return ProblemMarkers.of(project);
        }
    }
}
