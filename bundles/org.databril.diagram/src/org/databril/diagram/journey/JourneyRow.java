// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Handover;
import org.databril.analysis.view.Market;
import org.databril.diagram.Lens;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.ItemFacts;
import org.databril.model.Names;
import org.databril.model.bmc.Segment;

/** The journey of one segment. */
final class JourneyRow {

    private static final double LEAST = 56;
    private static final double TOP = 8;

    private final Segment segment;
    private final List<String> facts;
    private final int findings;
    private final List<PhaseCell> cells;
    private final List<Handover> handovers;
    private final Words words;

    JourneyRow(Segment segment, CanvasView view, Business business, Lens lens, Words words) {
        this.segment = segment;
        this.words = words;
        this.facts = new ItemFacts(view, words).of(segment);
        this.findings = lens.findings(segment).orElse(0);
        this.cells = Market.JOURNEY.stream()
            .map(phase -> new PhaseCell(phase, business.market().channels(segment, phase), words)).toList();
        this.handovers = Handover.of(segment, business);
    }

    List<Handover> handovers() {
        return handovers;
    }

    boolean hasUncoveredPhase() {
        return cells.stream().anyMatch(cell -> cell.channels().isEmpty());
    }

    boolean questioned() {
        return findings > 0;
    }

    Piece piece(Columns columns) {
        Piece label = label(columns.label());
        double needed = cells.stream().mapToDouble(cell -> cell.height(columns.cell())).max().orElse(0);
        double height = Math.ceil(Math.max(LEAST, Math.max(needed, TOP + label.height() + TOP)));
        List<Node> nodes = new ArrayList<>(label.at(0, TOP));
        cells.forEach(cell -> nodes.add(cell.at(columns.left(cell.phase()), 0, columns.cell(), height)));
        handovers.forEach(handover -> nodes.add(HandoverMark.of(handover, segment, columns, height, words)));
        boolean detour = handovers.stream().anyMatch(one -> !columns.neighbours(one.from(), one.to()));
        String title = Stream.of(Names.display(segment), segment.getDescription())
            .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
        return new Piece(columns.width(), height + (detour ? HandoverMark.DETOUR + 3 : 0),
            List.of(new Group("journey", Names.qualified(segment), title, nodes)));
    }

    private Piece label(double width) {
        Piece badge = findings > 0 ? Badges.questions(findings) : Piece.NOTHING;
        return Piece.column(5, List.of(
            Piece.column(1.5, List.of(Paragraph.of(Names.display(segment), Type.LABEL, Ink.INK, width),
                Paragraph.facts(facts, Type.FACT, Ink.MUTED, width))),
            badge));
    }
}
