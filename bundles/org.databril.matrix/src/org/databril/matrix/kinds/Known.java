// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.databril.model.Names;
import org.databril.model.bmc.Named;

/** Elements that can be named in a cell: by their name, their qualified name, or what people call them. */
final class Known<T extends Named> {
    private final Map<String, T> byQualifiedName = new LinkedHashMap<>();
    private final Map<String, List<T>> byName;
    private final Map<String, List<T>> byWords = new HashMap<>();

    Known(List<? extends T> elements) {
        elements.stream().filter(element -> element.getName() != null)
                .forEach(element -> byQualifiedName.putIfAbsent(Names.qualified(element), element));
        byName = grouped(Named::getName);
        byWords.putAll(grouped(element -> element.getName().toLowerCase(Locale.ROOT)));
        grouped(element -> Names.display(element).toLowerCase(Locale.ROOT)).forEach(byWords::putIfAbsent);
    }

    private Map<String, List<T>> grouped(Function<T, String> words) {
        return byQualifiedName.values().stream().collect(Collectors.groupingBy(words));
    }

    List<T> all() {
        return List.copyOf(byQualifiedName.values());
    }

    /** The element of a key, which is its qualified name; null where there is none. */
    T byKey(String key) {
        return byQualifiedName.get(key);
    }

    /** The shortest name that means an element here. */
    String name(T element) {
        return byName.getOrDefault(element.getName(), List.of()).size() == 1 ? element.getName() : Names.qualified(element);
    }

    /** What somebody means; empty where nothing is called so. */
    Optional<T> find(String words) {
        var said = words.strip();
        if (byQualifiedName.containsKey(said)) {
            return Optional.of(byQualifiedName.get(said));
        }
        var meant = byName.getOrDefault(said, byWords.getOrDefault(said.toLowerCase(Locale.ROOT), List.of()));
        if (meant.size() > 1) {
            throw Unclear.of("ambiguous", said, meant.stream().map(Names::qualified).collect(Collectors.joining(", ")));
        }
        return meant.stream().findFirst();
    }
}
