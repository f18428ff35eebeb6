// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every tool of the specification, done step by step as Sirius does it: the text changes as expected, and nowhere else. */
class ToolsTest {
    private static final String FILE = "korenaar.bmc";
    private static final String[] BLOCKS = {"Partners, Partner, Korenaar/Riders", "Activities, Activity, Korenaar/Baking",
            "Resources, Resource, Korenaar/Oven", "Propositions, Proposition, Korenaar/BreakfastBox",
            "Relationships, Relationship, Korenaar/LoyaltyCard", "Channels, Channel, Korenaar/Courier", "Segments, Segment, Korenaar/Hotels",
            "Costs, Cost, Korenaar/Wages", "Streams, Stream, Korenaar/ShopSales"};

    private final Specification specification = new Specification(Specification.text());

    static Stream<Trial> trials() {
        return Trials.all();
    }

    static Stream<Trial> amounts() {
        return Trials.amounts();
    }

    /** The expected changes are in {@code tools.txt}: lines that go and lines that come. */
    @ParameterizedTest
    @MethodSource("trials")
    void aToolChangesTheTextAsExpectedAndCanBeTakenBack(Trial trial) {
        var session = Session.on(FILE);
        var recorder = new ChangeRecorder(session.models());
        trial.use(specification, session);
        assertEquals(String.join("\n", expected().get(trial.tool())), String.join("\n", session.changes(FILE)));
        recorder.endRecording().apply();
        assertEquals(Session.text(FILE), session.saved(FILE), "after undo");
    }

    private static Map<String, List<String>> expected() {
        var expected = new LinkedHashMap<String, List<String>>();
        List<String> lines = List.of();
        for (String line : Session.text("tools.txt").lines().toList()) {
            if (line.startsWith("# ")) {
                lines = new ArrayList<>();
                expected.put(line.substring(2), lines);
            } else if (!line.isEmpty()) {
                lines.add(line.strip());
            }
        }
        return expected;
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            Partners, Partner, Korenaar/Riders
            Activities, Activity, Korenaar/Baking
            Resources, Resource, Korenaar/Oven
            Propositions, Proposition, Korenaar/BreakfastBox
            Relationships, Relationship, Korenaar/LoyaltyCard
            Channels, Channel, Korenaar/Courier
            Segments, Segment, Korenaar/Hotels
            Costs, Cost, Korenaar/Wages
            Streams, Stream, Korenaar/ShopSales
            """)
    void theToolsOfABlockChangeOneStatement(String block, String kind, String item) {
        for (Trial trial : Trials.ofBlock(block, kind, item).toList()) {
            var session = Session.on(FILE);
            trial.use(specification, session);
            var changes = session.changes(FILE);
            var tool = trial.tool().substring(trial.tool().indexOf('/') + 1);
            switch (tool) {
                case "Label" -> assertTrue(changes.stream().anyMatch(line -> line.matches("\\+ \\w+ \\w+ \"Something else\".*")), changes::toString);
                case "Description" -> assertTrue(onlyNew(changes, "\"In other words.\""), changes::toString);
                case "Tags" -> assertTrue(onlyNew(changes, "tags one, two"), changes::toString);
                case "TakeOut" -> assertTrue(changes.stream().anyMatch(line -> line.startsWith("- " + kind.toLowerCase() + " ")), changes::toString);
                default -> assertEquals(List.of("+ " + kind.toLowerCase() + " " + kind), changes);
            }
        }
    }

    /** Whether all that comes says some words and all that goes comes again with them. */
    private static boolean onlyNew(List<String> changes, String words) {
        var before = changes.stream().filter(line -> line.startsWith("- ")).map(line -> line.substring(2)).collect(Collectors.joining(" "));
        var now = changes.stream().filter(line -> line.startsWith("+ ")).map(line -> line.substring(2)).collect(Collectors.joining(" "));
        return now.contains(words) && squeezed(now.replace(words, "")).equals(squeezed(before));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s{}]+", "");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void anAmountIsTypedAsTheLanguageWritesIt(Trial trial) {
        var session = Session.on(FILE);
        trial.use(specification, session);
        assertTrue(session.changes(FILE).getLast().contains("1250.50 EUR per month"), () -> session.changes(FILE).toString());
    }

    @Test
    void everyToolIsTried() {
        var tried = new TreeSet<String>();
        Stream.of(trials(), amounts(), Stream.of(BLOCKS).map(line -> line.split(", ")).flatMap(cells -> Trials.ofBlock(cells[0], cells[1], cells[2])))
                .flatMap(some -> some).forEach(trial -> tried.add(trial.tool()));
        var all = specification.all(Trial.KINDS.toArray(String[]::new)).map(Trial::name).collect(Collectors.toCollection(TreeSet::new));
        // the repairs of these are tried on cases of their own, in RepairsTest
        all.removeAll(Set.of("Canvas/Sourced", "Canvas/Held", "Canvas/Arriving", "Canvas/Fed", "Canvas/Mastered"));
        all.removeAll(tried);
        assertEquals(Set.of(), all);
    }
}
