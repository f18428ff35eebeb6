// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.databril.dsl.project.ProjectRoot;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.edit.Icons;
import org.databril.server.session.CheckedProject;
import org.databril.server.session.ProjectSession;
import org.databril.server.session.SessionListener;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.check.OpenProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;

/**
 * The trees of the files that somebody has opened, read in the background and made anew when an edit affects them. To be
 * used on the UI thread, on which it tells what is new.
 */
final class ElementTrees {
    private final Display display = Display.getCurrent();
    private final Map<IFile, List<ElementNode>> trees = new ConcurrentHashMap<>();
    private final Set<IFile> asked = ConcurrentHashMap.newKeySet();
    private final Map<Path, ProjectSession> sessions = new HashMap<>();
    private final SessionListener edits = this::edited;
    private final Consumer<IFile> receiver;
    private final IResourceChangeListener goings = event -> {
        if (!display.isDisposed()) {
            display.asyncExec(() -> forget(event.getResource()));
        }
    };

    /** @param receiver is told of which file there is a new tree */
    ElementTrees(Consumer<IFile> receiver) {
        this.receiver = receiver;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(goings,
                IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
    }

    /** Whether something is below a file; unless it is known better, there is. */
    boolean hasAny(IFile file) {
        List<ElementNode> known = trees.get(file);
        return known == null || !known.isEmpty();
    }

    /** What is below a file; as long as it is being read for the first time, one node that says so. */
    List<ElementNode> of(IFile file) {
        List<ElementNode> known = trees.get(file);
        if (known != null || file.getLocation() == null) {
            return known == null ? List.of() : known;
        }
        if (!asked.add(file)) {
            return List.of(reading(file));
        }
        Path path = file.getLocation().toPath();
        session(path).ask(checked -> ElementTree.of(checked, file, path)).whenComplete((tree, failure) -> {
            if (failure == null) {
                take(file, tree);
            } else {
                Log.error("Cannot read the elements of " + file.getFullPath(), failure);
                take(file, List.of());
            }
        });
        return List.of(reading(file));
    }

    /** So that the file stays open in the tree until its elements are there. */
    private static ElementNode reading(IFile file) {
        var said = new ElementNode.Said(Messages.explorer_reading, "", Icons.of(BmcPackage.Literals.CANVAS), 0, 0, 0);
        return new ElementNode(file, file, "", said, at -> List.of());
    }

    private ProjectSession session(Path path) {
        return sessions.computeIfAbsent(ProjectRoot.of(path), root -> {
            ProjectSession session = OpenProjects.sessions().open(root);
            session.addListener(edits);
            return session;
        });
    }

    private void edited(CheckedProject checked, Set<Path> files) {
        trees.keySet().stream().filter(file -> file.getLocation() != null && files.contains(file.getLocation().toPath()))
                .forEach(file -> take(file, ElementTree.of(checked, file, file.getLocation().toPath())));
    }

    private void take(IFile file, List<ElementNode> tree) {
        trees.put(file, tree);
        asked.remove(file);
        if (!display.isDisposed()) {
            display.asyncExec(() -> receiver.accept(file));
        }
    }

    /** Lets go of a project that is closed or deleted. */
    private void forget(IResource project) {
        trees.keySet().removeIf(file -> file.getProject().equals(project));
        asked.removeIf(file -> file.getProject().equals(project));
        var left = trees.keySet().stream().map(IFile::getLocation).filter(Objects::nonNull)
                .map(at -> ProjectRoot.of(at.toPath())).collect(Collectors.toSet());
        sessions.entrySet().removeIf(each -> {
            if (!left.contains(each.getKey())) {
                close(each.getValue());
            }
            return !left.contains(each.getKey());
        });
    }

    private void close(ProjectSession session) {
        session.removeListener(edits);
        OpenProjects.sessions().close(session);
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(goings);
        sessions.values().forEach(this::close);
        sessions.clear();
        trees.clear();
    }
}
