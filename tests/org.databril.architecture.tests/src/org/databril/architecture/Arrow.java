// SPDX-License-Identifier: EPL-2.0
package org.databril.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One bundle of ours needs another one, in a manifest or in the drawing; names without {@code org.databril.}. */
record Arrow(String from, String to) implements Comparable<Arrow> {

    private static final String OURS = "org.databril.";
    private static final Pattern DRAWING = Pattern.compile("```arrows\\R(.*?)```", Pattern.DOTALL);

    /** The arrows in the block {@code arrows} of ARCHITECTURE.md, whose lines are {@code from -> to, to, ...}. */
    static Set<Arrow> drawn() {
        Matcher drawing = DRAWING.matcher(Repository.text("ARCHITECTURE.md"));
        if (!drawing.find()) {
            throw new IllegalStateException("ARCHITECTURE.md has no block ```arrows");
        }
        return drawing.group(1).lines().filter(line -> line.contains("->")).flatMap(Arrow::ofLine)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The arrows that the manifests of these bundles draw, by required bundles, hosts and imported packages. */
    static Set<Arrow> between(List<Bundle> bundles) {
        Map<String, String> exporters = bundles.stream()
                .flatMap(bundle -> bundle.exports().stream().map(exported -> Map.entry(exported, bundle.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Function<Bundle, Stream<String>> needs = bundle -> Stream.of(
                bundle.requires().stream(),
                Stream.of(bundle.host()),
                bundle.imports().stream().map(imported -> exporters.getOrDefault(imported, "")))
                .flatMap(Function.identity());
        return bundles.stream()
                .flatMap(bundle -> needs.apply(bundle).filter(need -> need.startsWith(OURS) && !need.equals(bundle.name()))
                        .map(need -> new Arrow(part(bundle.name()), part(need))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int compareTo(Arrow other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }

    private static Stream<Arrow> ofLine(String line) {
        String[] ends = line.split("->");
        return Stream.of(ends[1].split(",")).map(to -> new Arrow(ends[0].strip(), to.strip()));
    }

    private static String part(String bundle) {
        return bundle.substring(OURS.length());
    }
}
