// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.analysis.figures.CanvasFigures;
import org.databril.analysis.figures.Contribution;
import org.databril.analysis.figures.Exact;
import org.databril.analysis.figures.FigureValue;
import org.databril.analysis.figures.FigureValue.Part;
import org.databril.analysis.figures.Figures;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Blocks;
import org.databril.analysis.view.Resolved;
import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Severity;
import org.databril.catalogue.Term;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;

/**
 * A canvas through the data lens: how far the data of each block are there, and what is found in it; last, what is found in
 * no block. Behind each block stand its findings and the items whose data are not all there.
 */
public final class LensTable implements Report {

    @Override
    public Table of(TableInput input) {
        var writing = new Writing(input.language());
        var canvases = input.canvases();
        if (canvases.isEmpty()) {
            return Table.empty(writing.say("lens.none"));
        }
        var canvas = canvases.getFirst();
        var findings = Stream.concat(Stream.of(canvas), Resolved.of(canvas.getUses()).stream())
                .flatMap(root -> input.findings().apply(root).stream()).toList();
        var figures = Figures.standard().of(canvas, input.business()).getFirst();
        var rows = new ArrayList<>(Arrays.stream(Block.values()).map(block -> row(canvas, Optional.of(block), figures, findings, writing)).toList());
        rows.add(row(canvas, Optional.empty(), figures, findings, writing));
        return Table.of(writing.say("lens.of", writing.called(canvas)), List.of(writing.column("block", 4), writing.numbers("coverage", 2),
                writing.numbers("items", 1), writing.numbers("error", 1), writing.numbers("warning", 1), writing.numbers("info", 1)), rows);
    }

    private static Row row(Canvas canvas, Optional<Block> block, CanvasFigures figures, List<Finding> findings, Writing writing) {
        var coverage = block.flatMap(b -> figures.of("coverage", Part.BLOCK).stream().filter(value -> value.block() == b).findFirst());
        var own = findings.stream().filter(finding -> blockOf(finding).equals(block)).toList();
        var items = canvas.getMembers().stream().filter(Named.class::isInstance).map(Named.class::cast)
                .filter(member -> block.isPresent() && Blocks.of(member).equals(block)).toList();
        var title = block.map(b -> b.title(writing.language())).orElse(writing.say("lens.rest"));
        var cells = new ArrayList<Cell>(List.of(Cell.ranked(title, block.map(Block::ordinal).orElse(Block.values().length)),
                coverage.map(value -> writing.percent(value.value())).orElse(Cell.NONE), count(items.size())));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            cells.add(count(own.stream().filter(finding -> finding.severity() == severity).count()));
        }
        var at = items.isEmpty() ? canvas : items.getFirst();
        return Row.of(Names.qualified(at), cells, behind(title, own, coverage, writing));
    }

    /** The block of a finding: that of its element; of one about open questions, the block that they are of. */
    private static Optional<Block> blockOf(Finding finding) {
        return finding.arguments().get("block") instanceof Phrase told ? Arrays.stream(Block.values())
                .filter(block -> block.title(Language.EN).equals(told.text(Language.EN))).findFirst() : Blocks.of(finding.element());
    }

    private static Cell count(long number) {
        return number == 0 ? Cell.ranked("", 0) : Cell.ranked(String.valueOf(number), (int) number);
    }

    private static Table behind(String title, List<Finding> findings, Optional<FigureValue> coverage, Writing writing) {
        var rows = new ArrayList<Row>();
        findings.stream().sorted(Comparator.comparing(Finding::severity)).map(finding -> row(finding, writing)).forEach(rows::add);
        coverage.ifPresent(value -> value.madeOf().stream().filter(part -> part.value().compareTo(Exact.ONE) < 0)
                .map(part -> row(part, writing)).forEach(rows::add));
        return Table.of(rows.isEmpty() ? writing.say("why.lens.none", title) : writing.say("why.lens", title),
                List.of(writing.column("what", 2), writing.column("element", 3), writing.column("message", 9), writing.column("code", 3)), rows);
    }

    private static Row row(Finding finding, Writing writing) {
        return new Row(Names.qualified(finding.element()), finding.code(), List.of(
                Cell.ranked(new Term(finding.severity().name().toLowerCase(Locale.ROOT)).text(writing.language()),
                        finding.severity().ordinal()), writing.name(finding.element()),
                Cell.words(finding.message(writing.language())), Cell.words(finding.code())), null);
    }

    private static Row row(Contribution part, Writing writing) {
        return Row.of(Names.qualified(part.element()), List.of(Cell.ranked(writing.say("coverage"), Severity.values().length),
                writing.name(part.element()), Cell.words(writing.say("lens.item", writing.percent(part.value()).text())), Cell.NONE), null);
    }
}
