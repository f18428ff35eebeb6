// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.util.List;
import java.util.stream.Stream;

import org.databril.analysis.lineage.Edge;
import org.databril.analysis.lineage.Lineage;
import org.databril.model.Names;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;

/** Where the data about an element come from and where its data go, step by step. */
public final class LineageTable implements Report {

    @Override
    public Table of(TableInput input) {
        var writing = new Writing(input.language());
        if (input.element() instanceof Root) {
            return Table.empty(writing.say("lineage.choose"));
        }
        var lineage = Lineage.of(input.element(), input.business());
        if (lineage.edges().isEmpty()) {
            return Table.empty(writing.say("lineage.none", writing.called(input.element())));
        }
        return Table.of(writing.say("lineage.of", writing.called(input.element())), List.of(writing.column("direction", 2),
                writing.column("from", 4), writing.column("does", 2), writing.column("to", 4), writing.column("mode", 2),
                writing.column("often", 2)), Stream.concat(lineage.up().stream().map(edge -> row(edge, true, writing)),
                        lineage.down().stream().map(edge -> row(edge, false, writing))).toList());
    }

    private static Row row(Edge edge, boolean up, Writing writing) {
        var flow = edge.flow();
        Named other = flow != null ? flow : up ? edge.from() : edge.to();
        return Row.of(Names.qualified(other), List.of(Cell.ranked(writing.say(up ? "up" : "down"), up ? 0 : 1),
                writing.name(edge.from()), Cell.words(writing.say("does." + edge.kind().id())), writing.name(edge.to()),
                flow == null ? Cell.NONE : writing.mode(flow.getMode()), flow == null ? Cell.NONE : writing.delay(flow.getFrequency())),
                flow == null ? writing.steps(writing.say("why.step"), List.of(edge.from(), edge.to())) : carried(flow, writing));
    }

    private static Table carried(Flow flow, Writing writing) {
        return writing.flows(writing.say("why.flow", writing.called(flow)), List.of(flow));
    }
}
