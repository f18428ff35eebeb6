// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which other files of a project some files need to be checked rightly: those whose canvases and landscapes they name,
 * those that name theirs (a landscape sees who uses it), those that declare the same, and what these need in turn.
 */
final class Needed {
    private final Map<String, Set<Path>> declaring = new HashMap<>();
    private final Map<String, Set<Path>> mentioning = new HashMap<>();
    private final Map<Path, Words> others;

    private Needed(Map<Path, Words> others) {
        this.others = others;
    }

    /**
     * The files that are needed.
     *
     * @param asked the texts that are there anyway
     * @param others the other texts of the project
     */
    static Set<Path> of(Collection<String> asked, Map<Path, String> others) {
        var words = others.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, e -> Words.of(e.getValue())));
        return new Needed(words).from(asked.parallelStream().map(Words::of).toList());
    }

    private Set<Path> from(Collection<Words> asked) {
        var names = new HashSet<String>();
        asked.forEach(w -> names.addAll(w.declared()));
        others.values().forEach(w -> names.addAll(w.declared()));
        others.forEach((path, words) -> {
            words.declared().forEach(n -> declaring.computeIfAbsent(n, k -> new HashSet<>()).add(path));
            words.all().stream().filter(names::contains)
                    .forEach(n -> mentioning.computeIfAbsent(n, k -> new HashSet<>()).add(path));
        });
        var needed = new HashSet<Path>();
        var todo = new ArrayDeque<>(asked);
        while (!todo.isEmpty()) {
            var words = todo.poll();
            words.declared().forEach(n -> take(mentioning.get(n), needed, todo));
            words.all().stream().filter(names::contains).forEach(n -> take(declaring.get(n), needed, todo));
        }
        return needed;
    }

    private void take(Set<Path> found, Set<Path> needed, ArrayDeque<Words> todo) {
        if (found != null) {
            found.stream().filter(needed::add).map(others::get).forEach(todo::add);
        }
    }
}
