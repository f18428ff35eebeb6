// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.databril.model.edit.Icons;

/** All that can be wrong with a specification and that Sirius would not tell, or tell in its log only. */
final class Checker {
    private static final Set<String> IMAGES = Set.of("iconPath", "icon", "imageExpression");
    private static final Set<String> TEXTS = Set.of("InterpretedExpression", "TypeName", "FeatureName", "EString");

    private final Specification specification;
    private final Places places;
    private final List<String> problems = new ArrayList<>();

    private Checker(String text) {
        specification = new Specification(text);
        places = new Places(specification);
    }

    static List<String> problems(String text) {
        var checker = new Checker(text);
        checker.check();
        return checker.problems;
    }

    private void check() {
        problems.addAll(specification.problems());
        problems.addAll(places.problems());
        specification.all().forEach(this::part);
        places.uses().forEach(use -> Expression.of(use.expression()).problems(use.scope()).forEach(problem -> problems.add(use + ": " + problem)));
        everyExpressionHasAPlace();
    }

    private void part(Part part) {
        var metamodel = specification.metamodel();
        part.attributes().forEach((name, value) -> {
            if (!name.equals("xmi:id")) {
                var feature = metamodel.feature(part.type(), name);
                if (feature.isEmpty()) {
                    problems.add(part + ": " + part.kind() + " has no attribute " + name);
                } else {
                    value(part, feature.get(), value);
                }
            }
        });
        metamodel.features(part.type()).stream().filter(Metamodel.Feature::isRequired).forEach(feature -> required(part, feature));
        boolean deletes = switch (part.kind()) {
            case "ContainerMapping", "NodeMapping", "EdgeMapping" -> part.attributes().containsKey("deletionDescription");
            case "LineMapping", "ElementColumnMapping", "TreeItemMapping" -> part.in("delete").findAny().isPresent();
            default -> true;
        };
        if (!deletes) {
            problems.add(part + ": without a tool to delete, Sirius would take the element itself out of the model");
        }
        if (part.kind().equals("JavaExtension") && Services.type(part.get("qualifiedClassName")).isEmpty()) {
            problems.add(part + ": no class " + part.get("qualifiedClassName") + " that services could be made of");
        }
    }

    private void required(Part part, Metamodel.Feature feature) {
        boolean matters = feature.isReference() || TEXTS.stream().anyMatch(feature.type()::endsWith);
        // Sirius makes the palette of system colours itself
        boolean made = feature.name().equals("systemColorsPalette");
        if (matters && !made && !part.attributes().containsKey(feature.name()) && part.in(feature.name()).findAny().isEmpty()) {
            problems.add(part + ": lacks " + feature.name());
        }
    }

    private void value(Part part, Metamodel.Feature feature, String value) {
        var words = specification.metamodel().words(feature.type());
        if (!words.isEmpty()) {
            List.of(value.split(" ")).stream().filter(word -> !words.contains(word))
                    .forEach(word -> problems.add(part + ": " + feature.name() + " cannot be " + word));
        }
        if (feature.type().endsWith("EInt") || feature.type().endsWith("EIntegerObject")) {
            if (!value.matches("-?\\d+")) {
                problems.add(part + ": " + feature.name() + " is no number: " + value);
            }
        }
        if (feature.isReference() && !value.contains("#")) {
            part.ids(feature.name()).forEach(id -> reference(part, feature, id));
        }
        if (value.startsWith("%")) {
            text(part, value.substring(1));
        }
        if (IMAGES.contains(feature.name()) && value.startsWith("/")) {
            image(part, value);
        }
    }

    private void reference(Part part, Metamodel.Feature feature, String id) {
        var target = specification.byId(id);
        if (target.isEmpty() || target.get().type() == null) {
            problems.add(part + ": " + feature.name() + " refers to " + id + ", which is nowhere");
        } else if (!specification.metamodel().isA(target.get().type(), feature.type())) {
            problems.add(part + ": " + feature.name() + " refers to " + id + ", which is no " + feature.type());
        }
    }

    private void text(Part part, String key) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"))) {
            if (texts(language).getProperty(key) == null) {
                problems.add(part + ": no text " + key + " in " + language);
            }
        }
    }

    static Properties texts(Locale language) {
        var file = language.equals(Locale.ENGLISH) ? "OSGI-INF/l10n/bundle.properties" : "OSGI-INF/l10n/bundle_nl.properties";
        try (var in = Specification.file(file).openStream()) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An image is in one of our bundles, as {@code /bundle/path}. */
    private void image(Part part, String path) {
        int slash = path.indexOf('/', 1);
        boolean found = switch (path.substring(1, Math.max(1, slash))) {
            case "org.databril.sirius" -> isThere(Specification.file(path.substring(slash + 1)));
            case "org.databril.model.edit" -> Icons.class.getResource(path.substring(slash)) != null;
            default -> false;
        };
        if (!found) {
            problems.add(part + ": no image " + path);
        }
    }

    private static boolean isThere(URL file) {
        try (var in = file.openStream()) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** An expression in a place that nothing is known of would be an expression that nobody looked at. */
    private void everyExpressionHasAPlace() {
        specification.all().forEach(part -> part.attributes().forEach((name, value) -> {
            boolean expression = specification.metamodel().feature(part.type(), name)
                    .filter(feature -> feature.type().endsWith("InterpretedExpression")).isPresent();
            boolean known = places.uses().stream().anyMatch(use -> use.part() == part && use.attribute().equals(name));
            if (expression && !known && (!name.equals("imageExpression") || value.contains(":"))) {
                problems.add(part + ": nothing is known of the place of " + name + " " + value);
            }
        }));
    }

    static List<Use> uses(String text) {
        return new Places(new Specification(text)).uses();
    }
}
