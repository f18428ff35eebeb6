// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Contents;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;

/**
 * The findings of a project while it is edited. An edit looks again only at what it can change: the {@link Neighbourhood} of
 * what it touched, and what rules about all canvases say. For one thread at a time.
 */
public final class LiveAnalysis {
    private final Analysis analysis;
    private final Map<Root, References> references = new HashMap<>();
    private final Map<Root, Contents> contents = new HashMap<>();
    private final Map<Root, List<Finding>> near = new HashMap<>();
    private Map<Root, List<Finding>> everywhere = Map.of();
    private Map<Root, Neighbourhood> neighbourhoods = Map.of();
    private Ignores ignores = Ignores.NONE;

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
     * @return the canvases and landscapes whose findings may be others now
     */
    public Set<Root> update(Collection<? extends Root> roots, Collection<? extends Root> edited,
            Collection<? extends Root> relinked) {
        var all = new LinkedHashSet<Root>(roots);
        List.of(references, contents, near).forEach(known -> known.keySet().retainAll(all));
        var changed = changed(all, Set.copyOf(edited), Set.copyOf(relinked));
        changed.forEach(contents::remove);
        all.forEach(root -> contents.computeIfAbsent(root, Contents::of));
        var again = affected(all, changed);
        lookNear(all, again);
        again.addAll(lookEverywhere(all));
        return again;
    }

    /**
     * The same for a project of files after {@link LoadedProject#update}, {@code reload} or {@code remove}.
     *
     * @param edited the file that was edited
     * @param affected what the project said was affected
     * @return the canvases and landscapes whose findings may be others now
     */
    public Set<Root> update(LoadedProject project, Path edited, Collection<Path> affected) {
        return update(project.allRoots(), roots(project, List.of(edited)), roots(project, affected));
    }

    private static List<Root> roots(LoadedProject project, Collection<Path> files) {
        return files.stream().flatMap(file -> project.document(file).stream())
                .flatMap(document -> document.getRoots().stream()).toList();
    }

    private Set<Root> changed(Set<Root> all, Set<Root> edited, Set<Root> relinked) {
        var changed = new HashSet<Root>(edited);
        for (Root root : all) {
            var before = references.get(root);
            if (before == null || edited.contains(root) || relinked.contains(root)) {
                var now = References.of(root);
                if (!now.equals(before)) {
                    changed.add(root);
                    references.put(root, now);
                }
            }
        }
        return changed;
    }

    private Set<Root> affected(Set<Root> all, Set<Root> changed) {
        var before = neighbourhoods;
        neighbourhoods = Neighbourhood.of(all, root -> references.get(root).roots());
        var affected = new LinkedHashSet<Root>();
        for (Root root : all) {
            var now = neighbourhoods.get(root);
            if (now.feels(changed) || !now.equals(before.get(root))) {
                affected.add(root);
            }
        }
        return affected;
    }

    /** One look for all that are affected: more than the neighbourhood of each does no harm. */
    private void lookNear(Set<Root> all, Set<Root> affected) {
        var seen = new HashSet<Root>(affected);
        affected.forEach(root -> seen.addAll(neighbourhoods.get(root).landscapes()));
        var business = business(all.stream().filter(seen::contains));
        var found = byRoot(analysis.look(business, rule -> !isEverywhere(rule), (code, element) -> false));
        affected.forEach(root -> near.put(root, found.getOrDefault(root, List.of())));
    }

    private Set<Root> lookEverywhere(Set<Root> all) {
        var business = business(all.stream());
        var foundBefore = everywhere;
        var ignoredBefore = ignores;
        everywhere = byRoot(analysis.look(business, LiveAnalysis::isEverywhere, this::isFoundNear));
        ignores = Ignores.of(business);
        var others = ignores.differences(ignoredBefore);
        all.stream().filter(root -> !Objects.equals(everywhere.get(root), foundBefore.get(root))).forEach(others::add);
        others.retainAll(all);
        return others;
    }

    private static boolean isEverywhere(Rule<?> rule) {
        return rule.isAboutAll() || rule.isAboutFindings();
    }

    private boolean isFoundNear(String code, Named element) {
        return near.getOrDefault(References.root(element), List.of()).stream()
                .anyMatch(finding -> finding.element() == element && finding.code().equals(code));
    }

    /** A view of some canvases and landscapes that were there at the last update. */
    public Business business(Collection<? extends Root> roots) {
        return business(roots.stream().map(Root.class::cast));
    }

    private Business business(Stream<Root> roots) {
        return Business.ofContents(roots.map(contents::get).toList());
    }

    private static Map<Root, List<Finding>> byRoot(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(finding -> References.root(finding.element())));
    }

    /** What was found in a canvas or landscape, in the order of its text, with the ignored findings. */
    public List<Finding> findings(Root root) {
        var found = Stream.of(near, everywhere).flatMap(findings -> findings.getOrDefault(root, List.of()).stream());
        return contents.containsKey(root) ? Analysis.inOrder(found, business(Stream.of(root))).map(ignores::apply).toList()
                : List.of();
    }

    /** What was found in some canvases and landscapes, in their order. */
    public FindingsResult result(Collection<? extends Root> roots) {
        return new FindingsResult(roots.stream().flatMap(root -> findings(root).stream()).toList());
    }
}
