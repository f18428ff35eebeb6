// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.analysis.view.Business;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Root;

/**
 * The findings of a project while it is edited. Canvases and landscapes that name each other, directly or through others,
 * belong together; an edit looks again only at what belongs together with what it touched. For one thread at a time.
 */
public final class LiveAnalysis {
    private final Analysis analysis;
    private final Map<Root, References> references = new HashMap<>();
    private Map<Root, Group> groups = new LinkedHashMap<>();

    /** Roots that belong together, in the order of the project, with what was found in each. */
    private record Group(List<Root> roots, Map<Root, List<Finding>> findings) {
    }

    /** An analysis that has not seen anything yet. */
    public LiveAnalysis(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Looks at a project: at all of it the first time, later at what an edit can have changed.
     *
     * @param roots all canvases and landscapes, in the order of the files and their texts
     * @param edited those whose own text or values may be others than at the last call; new ones need not be among them
     * @param relinked those whose references may be others, because what they name was edited
     * @return the canvases and landscapes that were looked at again
     */
    public Set<Root> update(Collection<? extends Root> roots, Collection<? extends Root> edited,
            Collection<? extends Root> relinked) {
        var all = new LinkedHashSet<Root>(roots);
        var changed = new HashSet<Root>(edited);
        references.keySet().retainAll(all);
        for (Root root : all) {
            var before = references.get(root);
            if (before == null || changed.contains(root) || relinked.contains(root)) {
                var now = References.of(root);
                if (!now.equals(before)) {
                    changed.add(root);
                    references.put(root, now);
                }
            }
        }
        return regroup(all, changed);
    }

    /**
     * The same for a project of files after {@link LoadedProject#update}, {@code reload} or {@code remove}.
     *
     * @param edited the file that was edited
     * @param affected what the project said was affected
     * @return the canvases and landscapes that were looked at again
     */
    public Set<Root> update(LoadedProject project, Path edited, Collection<Path> affected) {
        return update(project.allRoots(), roots(project, List.of(edited)), roots(project, affected));
    }

    private static List<Root> roots(LoadedProject project, Collection<Path> files) {
        return files.stream().flatMap(file -> project.document(file).stream())
                .flatMap(document -> document.getRoots().stream()).toList();
    }

    private Set<Root> regroup(Set<Root> all, Set<Root> changed) {
        var next = new LinkedHashMap<Root, Group>();
        var again = new LinkedHashSet<Root>();
        for (List<Root> together : Together.in(all, root -> references.get(root).roots())) {
            var group = groups.get(together.getFirst());
            if (group == null || !group.roots().equals(together) || !Collections.disjoint(together, changed)) {
                group = look(together);
                again.addAll(together);
            }
            for (Root root : together) {
                next.put(root, group);
            }
        }
        groups = next;
        return again;
    }

    /** What was found in a canvas or landscape, in the order of its text, with the ignored findings. */
    public List<Finding> findings(Root root) {
        var group = groups.get(root);
        return group == null ? List.of() : group.findings().getOrDefault(root, List.of());
    }

    /** What was found in some canvases and landscapes, in their order. */
    public FindingsResult result(Collection<? extends Root> roots) {
        return new FindingsResult(roots.stream().flatMap(root -> findings(root).stream()).toList());
    }

    private Group look(List<Root> together) {
        var byRoot = new LinkedHashMap<Root, List<Finding>>();
        for (Finding finding : analysis.run(Business.of(together)).all()) {
            byRoot.computeIfAbsent(References.root(finding.element()), root -> new ArrayList<>()).add(finding);
        }
        return new Group(together, byRoot);
    }
}
