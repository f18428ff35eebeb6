// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.impact.Affected;
import org.databril.analysis.impact.AttributeImpact;
import org.databril.analysis.impact.AttributeImpact.Place;
import org.databril.analysis.impact.Without;
import org.databril.analysis.impact.WithoutText;
import org.databril.analysis.view.Blocks;
import org.databril.analysis.view.Datum;
import org.databril.catalogue.Block;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Root;

/**
 * The impact of an element: of an attribute or information, where a change of it must be entered and how late it arrives;
 * of anything else, what is lost without it.
 */
public final class ImpactTable implements Report {

    @Override
    public Table of(TableInput input) {
        var writing = new Writing(input.language());
        return switch (input.element()) {
            case Root root -> Table.empty(writing.say("impact.choose"));
            case Information information -> changes(input, writing, Datum.all(information));
            case Attribute attribute when Datum.of(attribute) != null -> changes(input, writing, List.of(Datum.of(attribute)));
            default -> losses(Without.of(input.element(), input.business()), writing);
        };
    }

    private static Table changes(TableInput input, Writing writing, List<Datum> data) {
        var impacts = data.stream().map(datum -> AttributeImpact.of(datum, input.business())).toList();
        boolean several = data.size() > 1;
        var rows = impacts.stream().flatMap(impact -> impact.places().stream().map(place -> row(impact.datum(), place, several, writing)))
                .toList();
        int entered = impacts.stream().mapToInt(AttributeImpact::entered).sum();
        var what = writing.called(input.element());
        if (rows.isEmpty()) {
            return Table.empty(writing.words().say("impact.nowhere", what));
        }
        var columns = new ArrayList<>(List.of(writing.column("source", 3), writing.column("role", 4), writing.column("along", 5),
                writing.column("latest", 2), writing.column("hand", 3)));
        if (several) {
            columns.addFirst(writing.column("attribute", 3));
            return Table.of(writing.say("impact.of", what), columns, rows);
        }
        return Table.of(writing.words().say(entered == 1 ? "impact.entered-once" : "impact.entered", what, entered, rows.size()),
                columns, rows);
    }

    private static Row row(Datum datum, Place place, boolean several, Writing writing) {
        var path = place.path();
        var by = writing.say("role." + place.role().id());
        var cells = new ArrayList<>(List.of(writing.name(place.source()), Cell.ranked(by, place.role().ordinal()),
                path.map(writing::path).orElse(Cell.NONE), path.map(fed -> writing.delay(fed.delay())).orElse(Cell.NONE),
                Cell.words(writing.say(place.isEntered() ? "yes" : "no"))));
        if (several) {
            cells.addFirst(writing.name(datum.element()));
        }
        return Row.of(Names.qualified(place.source()), cells,
                path.map(fed -> writing.flows(writing.say("why.path", writing.called(datum.element()), writing.called(place.source())),
                        fed.flows())).orElse(null));
    }

    private static Table losses(Without without, Writing writing) {
        var what = writing.called(without.element());
        if (without.affected().isEmpty()) {
            return Table.empty(writing.words().say("without.nothing", what));
        }
        return Table.of(writing.words().say("without.title", what), List.of(writing.column("element", 4), writing.column("block", 3),
                writing.column("loses", 4), writing.column("because", 5)),
                without.affected().stream().map(loss -> row(loss, writing)).toList());
    }

    private static Row row(Affected loss, Writing writing) {
        var block = Blocks.of(loss.element());
        return Row.of(Names.qualified(loss.element()), List.of(writing.name(loss.element()),
                Cell.ranked(block.map(b -> b.title(writing.language())).orElse(writing.words().say("without.data")),
                        block.map(Block::ordinal).orElse(Block.values().length)),
                Cell.words(WithoutText.of(loss, writing.language())), writing.path(loss.path())),
                writing.steps(writing.say("why.loss", writing.called(loss.element())), loss.path()));
    }
}
