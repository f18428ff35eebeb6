// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.databril.history.Change.Kind;
import org.eclipse.jgit.api.Status;

/** Reads git's lists of changed files as one. */
final class Changes {
    private Changes() {
    }

    /** The changes by path, each file once. */
    static List<Change> of(Status status) {
        Map<String, Kind> kinds = new TreeMap<>();
        put(kinds, status.getModified(), Kind.MODIFIED);
        put(kinds, status.getChanged(), Kind.MODIFIED);
        put(kinds, status.getUntracked(), Kind.ADDED);
        put(kinds, status.getAdded(), Kind.ADDED);
        put(kinds, status.getMissing(), Kind.DELETED);
        put(kinds, status.getRemoved(), Kind.DELETED);
        // taken out of the index, yet on the disk
        status.getRemoved().stream().filter(status.getUntracked()::contains).forEach(path -> kinds.put(path, Kind.MODIFIED));
        put(kinds, status.getConflicting(), Kind.CONFLICTING);
        return kinds.entrySet().stream().map(entry -> new Change(entry.getKey(), entry.getValue())).toList();
    }

    private static void put(Map<String, Kind> kinds, Set<String> paths, Kind kind) {
        paths.forEach(path -> kinds.put(path, kind));
    }
}
