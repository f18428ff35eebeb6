// SPDX-License-Identifier: EPL-2.0
package org.databril.server.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.databril.dsl.project.ProjectRoot;

/** The projects in memory. Whoever opens one closes it again; the last one to do so takes it out of the memory. */
public final class Sessions {
    private record Counted(ProjectSession session, int users) {
    }

    private final Map<Path, Counted> open = new TreeMap<>();

    /** Opens the project of a file or folder. */
    public synchronized ProjectSession open(Path fileOrFolder) {
        return open.compute(ProjectRoot.of(fileOrFolder), (root, before) -> before == null
                ? new Counted(ProjectSession.of(root), 1) : new Counted(before.session(), before.users() + 1)).session();
    }

    /** The project in a folder; empty where nobody has opened it. */
    public synchronized Optional<ProjectSession> of(Path root) {
        return Optional.ofNullable(open.get(root)).map(Counted::session);
    }

    /** Closes a project that was opened here. */
    public synchronized void close(ProjectSession session) {
        var left = open.computeIfPresent(session.root(), (root, counted) -> counted.session() != session ? counted
                : counted.users() == 1 ? null : new Counted(session, counted.users() - 1));
        if (left == null || left.session() != session) {
            session.end();
        }
    }
}
