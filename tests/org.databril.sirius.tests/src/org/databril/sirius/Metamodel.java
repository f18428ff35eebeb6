// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of Sirius's metamodels that the specification uses, as {@code metamodel.txt} lists it. */
final class Metamodel {
    record Feature(String name, String type, Set<String> flags) {
        boolean isReference() {
            return flags.contains("reference");
        }

        boolean isContainment() {
            return flags.contains("containment");
        }

        boolean isRequired() {
            return flags.contains("required") && !flags.contains("derived");
        }
    }

    record Type(String name, boolean isAbstract, List<String> supers, Map<String, Feature> own) {
    }

    private final Map<String, String> packages = new LinkedHashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Metamodel() {
        Map<String, Feature> own = new LinkedHashMap<>();
        for (String line : lines()) {
            var cells = List.of(line.strip().split(" "));
            switch (cells.getFirst()) {
                case "#" -> { }
                case "package" -> packages.put(cells.get(2), cells.get(1));
                case "enum" -> words.put(cells.get(1), cells.subList(2, cells.size()));
                case "class", "abstract" -> {
                    own = new LinkedHashMap<>();
                    types.put(cells.get(1), new Type(cells.get(1), cells.getFirst().equals("abstract"), cells.subList(2, cells.size()), own));
                }
                default -> own.put(cells.getFirst(), new Feature(cells.getFirst(), cells.get(1), Set.copyOf(cells.subList(2, cells.size()))));
            }
        }
    }

    private static List<String> lines() {
        try (var in = Metamodel.class.getResourceAsStream("metamodel.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The full name of a type in a namespace; empty where there is no such type. */
    Optional<String> type(String namespace, String name) {
        return Optional.ofNullable(packages.get(namespace)).map(at -> at + "." + name).filter(types::containsKey);
    }

    boolean isKnown(String type) {
        return types.containsKey(type);
    }

    boolean isAbstract(String type) {
        return types.get(type).isAbstract();
    }

    boolean isA(String type, String general) {
        return type.equals(general) || types.containsKey(type) && types.get(type).supers().stream().anyMatch(one -> isA(one, general));
    }

    Optional<Feature> feature(String type, String name) {
        return features(type).stream().filter(feature -> feature.name().equals(name)).findFirst();
    }

    List<Feature> features(String type) {
        var all = new LinkedHashMap<String, Feature>();
        collect(type, all);
        return new ArrayList<>(all.values());
    }

    private void collect(String type, Map<String, Feature> into) {
        if (types.containsKey(type)) {
            types.get(type).own().forEach(into::putIfAbsent);
            types.get(type).supers().forEach(one -> collect(one, into));
        }
    }

    /** The words that a value of a type may be; empty where it may be any. */
    List<String> words(String type) {
        return type.endsWith("EBoolean") ? Arrays.asList("true", "false") : words.getOrDefault(type, List.of());
    }
}
