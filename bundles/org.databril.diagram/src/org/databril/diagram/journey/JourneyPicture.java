// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Handover;
import org.databril.analysis.view.Market;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Sheet;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Surroundings;
import org.databril.model.Names;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;

/** The journeys of the segments of a canvas, one row each. */
final class JourneyPicture implements Sheet.Content {

    private final DiagramInput input;
    private final Words words;
    private final List<JourneyRow> rows;

    JourneyPicture(DiagramInput input) {
        this.input = input;
        this.words = new Words(input.language());
        CanvasView view = new CanvasView(input.canvas());
        Business business = Surroundings.of(input);
        List<Segment> segments = view.items().stream().filter(Segment.class::isInstance).map(Segment.class::cast).toList();
        List<Segment> about = segments.stream().filter(segment -> input.focus().filter(segment::equals).isPresent()).toList();
        this.rows = (about.isEmpty() ? segments : about).stream()
            .map(segment -> new JourneyRow(segment, view, business, input.lens(), words)).toList();
    }

    Sheet sheet() {
        return new Sheet("journey", input, words.text("journey.title"), "",
            words.text("journey.described", Names.display(input.canvas()), words.count("segment", rows.size())));
    }

    @Override
    public Piece band(double width) {
        Columns columns = Columns.of(width);
        List<Node> nodes = new ArrayList<>();
        double height = 0;
        for (Phase phase : Market.JOURNEY) {
            Piece name = Paragraph.of(name(phase), Type.HEADING, Ink.INK, columns.cell());
            nodes.addAll(name.at(columns.left(phase), 0));
            height = Math.max(height, name.height());
        }
        return new Piece(width, height, nodes);
    }

    private String name(Phase phase) {
        String word = words.term(phase.getLiteral());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public List<Piece> rows(double width) {
        Columns columns = Columns.of(width);
        return rows.stream().map(row -> row.piece(columns)).toList();
    }

    @Override
    public double gap() {
        return 14;
    }

    @Override
    public String whenEmpty() {
        return words.text("journey.empty");
    }

    @Override
    public List<Piece> legend() {
        List<Piece> entries = new ArrayList<>();
        List<Handover> handovers = rows.stream().flatMap(row -> row.handovers().stream()).toList();
        if (handovers.stream().anyMatch(Handover::linked)) {
            entries.add(Badges.legend(HandoverMark.sign(true), words.text("journey.linked")));
        }
        if (handovers.stream().anyMatch(handover -> !handover.linked())) {
            entries.add(Badges.legend(HandoverMark.sign(false), words.text("journey.unlinked")));
        }
        if (rows.stream().anyMatch(JourneyRow::hasUncoveredPhase)) {
            entries.add(Badges.legend(PhaseCell.uncoveredSign(), words.text("journey.uncovered")));
        }
        if (rows.stream().anyMatch(JourneyRow::questioned)) {
            entries.add(Badges.legend(Icons.question(Ink.WARNING), words.text("legend.questions")));
        }
        return entries;
    }
}
