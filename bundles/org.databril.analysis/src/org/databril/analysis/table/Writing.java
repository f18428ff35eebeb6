// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.databril.analysis.figures.Exact;
import org.databril.analysis.text.Words;
import org.databril.analysis.view.FeedPath;
import org.databril.catalogue.Language;
import org.databril.catalogue.Term;
import org.databril.dsl.problem.Kinds;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Frequency;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;

/** What stands in cells, in one language. */
final class Writing {
    private final Words words;
    private final Language language;

    Writing(Language language) {
        this.language = language;
        words = Words.in(language);
    }

    Language language() {
        return language;
    }

    String say(String key, Object... arguments) {
        return words.say("table." + key, arguments);
    }

    Words words() {
        return words;
    }

    Column column(String key, int weight) {
        return Column.words(say(key), weight);
    }

    Column numbers(String key, int weight) {
        return Column.numbers(say(key), weight);
    }

    Cell name(Named element) {
        return Cell.words(called(element));
    }

    /** What an element is called; of an attribute, whose it is too. */
    String called(Named element) {
        return element instanceof Attribute attribute && attribute.eContainer() instanceof Information information
                ? words.say("impact.attribute", words.name(attribute), words.name(information)) : words.name(element);
    }

    Cell kind(Named element) {
        return Cell.words(Kinds.of(element.eClass()).text(language));
    }

    Cell path(List<? extends Named> elements) {
        return Cell.words(words.path(elements));
    }

    Cell delay(Frequency frequency) {
        return Cell.ranked(words.delay(frequency), frequency == Frequency.UNKNOWN ? Frequency.values().length : frequency.getValue());
    }

    Cell mode(Automation mode) {
        return mode == Automation.UNKNOWN ? Cell.NONE : Cell.words(new Term(mode.getLiteral()).text(language));
    }

    Cell money(Exact value, String currency) {
        return new Cell(words.money(value.rounded(2), currency), value.decimal());
    }

    Cell percent(Exact part) {
        return part == null ? Cell.NONE : new Cell(words.percent(part.rounded(3)), part.decimal());
    }

    /** Where a path of flows comes along. */
    Cell path(FeedPath path) {
        var stations = new ArrayList<Source>(List.of(path.master()));
        path.flows().stream().map(Flow::getTo).forEach(stations::add);
        return path(stations);
    }

    /** Flows one by one. */
    Table flows(String title, List<Flow> flows) {
        return Table.of(title, List.of(column("from", 3), column("to", 3), column("carries", 4), column("mode", 2),
                column("often", 2), column("via", 2)), flows.stream().map(this::flow).toList());
    }

    private Row flow(Flow flow) {
        return Row.of(Names.qualified(flow), List.of(name(flow.getFrom()), name(flow.getTo()),
                Cell.words(flow.getCarries().stream().map(this::part).collect(Collectors.joining(", "))), mode(flow.getMode()),
                delay(flow.getFrequency()), Cell.words(String.join(", ", flow.getVia()))), null);
    }

    private String part(InformationPart part) {
        var attributes = part.getAttributes().stream().map(words::name).collect(Collectors.joining(", ", " (", ")"));
        return words.name(part.getInformation()) + (part.getAttributes().isEmpty() ? "" : attributes);
    }

    /** Elements one after the other, as they lead from one to another. */
    Table steps(String title, List<? extends Named> elements) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            rows.add(Row.of(Names.qualified(element), List.of(Cell.ranked(String.valueOf(i + 1), i), name(element), kind(element)), null));
        }
        return Table.of(title, List.of(numbers("step", 1), column("element", 5), column("kind", 3)), rows);
    }
}
