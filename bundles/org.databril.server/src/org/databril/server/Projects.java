// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

import org.databril.dsl.project.CanvasFiles;
import org.databril.dsl.project.ProjectRoot;
import org.databril.server.session.ProjectSession;
import org.databril.server.session.Sessions;

/** The projects that a client works in: those in its folders, and those of its open documents. */
final class Projects {
    private final Sessions sessions;
    private final Diagnostics diagnostics;
    private final BiConsumer<ProjectSession, CompletableFuture<?>> loading;
    private final Map<ProjectSession, Integer> users = new HashMap<>();
    private final Map<Path, Map<Path, ProjectSession>> folders = new LinkedHashMap<>();

    /** @param loading is told of each project that begins to be read, and when it is */
    Projects(Sessions sessions, Diagnostics diagnostics, BiConsumer<ProjectSession, CompletableFuture<?>> loading) {
        this.loading = loading;
        this.sessions = sessions;
        this.diagnostics = diagnostics;
    }

    /** Works in the project of a file or folder; it is left again with {@link #leave}. */
    synchronized ProjectSession join(Path fileOrFolder) {
        return join(sessions.open(fileOrFolder));
    }

    /** Works with a text that is in no project. */
    synchronized ProjectSession joinAlone(Path file) {
        return join(ProjectSession.ofTexts(file.getParent()));
    }

    private ProjectSession join(ProjectSession session) {
        if (users.merge(session, 1, Integer::sum) == 1) {
            diagnostics.follow(session.root());
            session.addListener(diagnostics);
            loading.accept(session, session.ask(checked -> {
                diagnostics.changed(checked, Set.copyOf(checked.files()));
                return null;
            }));
        }
        return session;
    }

    /** Works in a project once less. */
    synchronized void leave(ProjectSession session) {
        if (users.merge(session, -1, Integer::sum) == 0) {
            users.remove(session);
            session.removeListener(diagnostics);
            diagnostics.forget(session.root());
        }
        sessions.close(session);
    }

    /** Works in all projects that have canvases in or below a folder. */
    void addFolder(Path folder) {
        synchronized (this) {
            folders.putIfAbsent(folder, new LinkedHashMap<>());
        }
        update(folder);
    }

    /** Does not work in a folder any more. */
    synchronized void removeFolder(Path folder) {
        var gone = folders.remove(folder);
        if (gone != null) {
            gone.values().forEach(this::leave);
        }
    }

    /** Looks anew which projects there are in the folders. */
    void updateFolders() {
        List<Path> known;
        synchronized (this) {
            known = List.copyOf(folders.keySet());
        }
        known.forEach(this::update);
    }

    private void update(Path folder) {
        var roots = new HashSet<Path>();
        var parents = new HashSet<Path>();
        CanvasFiles.below(folder).files().stream().filter(file -> parents.add(file.getParent()))
                .forEach(file -> roots.add(ProjectRoot.of(file)));
        synchronized (this) {
            var joined = folders.get(folder);
            if (joined != null) {
                roots.stream().filter(root -> !joined.containsKey(root)).forEach(root -> joined.put(root, join(root)));
                var gone = new ArrayList<>(joined.keySet());
                gone.removeAll(roots);
                gone.forEach(root -> leave(joined.remove(root)));
            }
        }
    }

    /** The project of a file; empty where nobody works in it. */
    synchronized Optional<ProjectSession> of(Path file) {
        return sessions.of(ProjectRoot.of(file)).filter(users::containsKey);
    }

    /** Whether a file is in a folder that is worked in. */
    synchronized boolean isInFolder(Path file) {
        return folders.keySet().stream().anyMatch(file::startsWith);
    }

    /** All projects, each once. */
    synchronized Collection<ProjectSession> all() {
        return List.copyOf(users.keySet());
    }

    /** Leaves all of them. */
    synchronized void leaveAll() {
        folders.clear();
        Map.copyOf(users).forEach((session, count) -> {
            for (int i = 0; i < count; i++) {
                leave(session);
            }
        });
    }
}
