// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.diagram.text.Type;
import org.databril.model.Names;
import org.databril.model.bmc.Access;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceKind;

/** The card of a data source: what it is, and what it holds. */
final class SourceCard {

    private static final double WIDTH = 200;
    private static final double SIDE = 12;
    private static final double TEXT = 32;

    private final Place.Recorded place;
    private final Source source;
    private final Words words;
    private final Remarks remarks;

    SourceCard(Place.Recorded place, Words words, Remarks remarks) {
        this.place = place;
        this.source = place.source();
        this.words = words;
        this.remarks = remarks;
    }

    Piece piece(boolean focused, double least) {
        double inner = WIDTH - TEXT - SIDE;
        Piece name = Piece.column(1.5, List.of(Paragraph.of(Names.display(source), Type.LABEL, Ink.INK, inner),
            Paragraph.facts(facts(), Type.FACT, Ink.MUTED, inner)));
        double band = Math.ceil(Math.max(name.height(), 16) + 13);
        List<Piece> rows = rows();
        remarks.on(place).forEach(remark -> rows.add(remark.piece(WIDTH - 2 * SIDE, TEXT - SIDE)));
        Piece held = Piece.column(3, rows);
        double needed = held.isEmpty() ? band : band + Math.ceil(held.height() + 13);
        double height = Math.max(least, needed);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(0, 0, WIDTH, height, 4, remarks.gone(place) ? PlaceCard.GONE
            : Look.card(Ink.PAPER, Ink.DATA, focused ? 2.6 : 1.5)));
        nodes.addAll(Icons.source(Ink.DATA, Ink.DATA_WASH, 1.35).at(SIDE, 8));
        nodes.addAll(name.at(TEXT, held.isEmpty() ? (height - name.height()) / 2 : 6));
        if (!held.isEmpty()) {
            nodes.add(Path.line(Look.line(Ink.DATA_LINE, 1), 1, band, WIDTH - 1, band));
            nodes.addAll(held.at(SIDE, band + 6));
        }
        return PlaceCard.group("source", source, new Piece(WIDTH, height, nodes));
    }

    /** The card of several sources. */
    static Piece several(String count, String common, double least) {
        double inner = WIDTH - TEXT - SIDE;
        Piece name = Piece.column(1.5, List.of(Paragraph.of(count, Type.LABEL, Ink.INK, inner),
            Paragraph.of(common, Type.FACT, Ink.MUTED, inner)));
        double height = Math.max(least, Math.ceil(Math.max(name.height(), 16) + 13));
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(0, 0, WIDTH, height, 4, Look.card(Ink.PAPER, Ink.DATA, 1.5)));
        nodes.addAll(Icons.source(Ink.DATA, Ink.DATA_WASH, 1.35).at(SIDE, 8));
        nodes.addAll(name.at(TEXT, (height - name.height()) / 2));
        return new Piece(WIDTH, height, nodes);
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (source.getKind() != SourceKind.UNKNOWN) {
            facts.add(words.term(source.getKind().getLiteral()));
        }
        String access = source.getAccess().stream().filter(way -> way != Access.UNKNOWN)
            .map(way -> words.term(way.getLiteral())).distinct().collect(Collectors.joining(", "));
        if (!access.isEmpty()) {
            facts.add(access);
        }
        return facts;
    }

    private List<Piece> rows() {
        List<Piece> rows = new ArrayList<>();
        for (Holding holding : source.getHoldings()) {
            for (InformationPart part : holding.getParts()) {
                if (!Holdings.text(part).isEmpty() && remarks.shows(part)) {
                    rows.add(row(part, holding.isMaster()));
                }
            }
        }
        return rows;
    }

    private Piece row(InformationPart part, boolean master) {
        Piece pill = Holdings.personal(part) ? pill(words) : Piece.NOTHING;
        double indent = TEXT - SIDE;
        double inner = WIDTH - TEXT - SIDE - (pill.isEmpty() ? 0 : pill.width() + 6);
        Piece text = Paragraph.of(Holdings.text(part), master ? Type.FIGURE : Type.FACT, Ink.INK, inner);
        List<Node> nodes = new ArrayList<>((master ? Icons.master(Ink.DATA) : Icons.bullet()).at(0.5, 0.6));
        nodes.addAll(text.at(indent, 0));
        nodes.addAll(pill.at(WIDTH - 2 * SIDE - pill.width(), -0.6));
        return new Piece(WIDTH - 2 * SIDE, Math.max(text.height(), 11), nodes);
    }

    /** The mark of personal data. */
    static Piece pill(Words words) {
        Piece text = Paragraph.line(words.text("linkage.personal"), Type.FACT, Ink.PERSONAL);
        double width = text.width() + 12;
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(0, 0, width, 12.6, 6.3, Look.filled(Ink.PERSONAL_WASH)));
        nodes.addAll(text.at(6, 0.8));
        return new Piece(width, 12.6, nodes);
    }
}
