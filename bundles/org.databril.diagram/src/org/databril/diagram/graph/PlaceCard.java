// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.catalogue.Block;
import org.databril.catalogue.Term;
import org.databril.catalogue.Wording;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.PhaseRange;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Dash;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.Blocks;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Recordings;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.SourceKind;

/** The cards of a graph. */
final class PlaceCard {

    /** The frame of what is gone. */
    static final Look GONE = new Look(Ink.PAPER, Ink.ALARM, 1.4, Dash.SHORT);

    private static final double ITEM_WIDTH = 172;
    private static final double KPI_WIDTH = 196;
    private static final double SIDE = 12;

    private final CanvasView view;
    private final Words words;
    private final Optional<Named> focus;
    private final Remarks remarks;
    private final Set<Place> linked = new HashSet<>();

    PlaceCard(CanvasView view, Words words, Optional<Named> focus, Remarks remarks, Graph graph) {
        this.view = view;
        this.words = words;
        this.focus = focus;
        this.remarks = remarks;
        graph.links().stream().filter(link -> link.to().part() == 3).forEach(link -> linked.add(link.from()));
    }

    /** The card of a place, at least so high. */
    Piece of(Place place, double height) {
        return switch (place) {
            case Place.Happening(Item item) -> group("item " + keyword(item), item,
                happening(caption(item), Names.display(item), place, height));
            case Place.Folded folded -> folded(folded, height);
            case Place.Recorded recorded -> new SourceCard(recorded, words, remarks).piece(focused(recorded.source()), height);
            case Place.Telling(Kpi kpi) -> kpi(kpi, place, height);
            case Place.Concerned(Named element) -> group(element instanceof Item item ? "item " + keyword(item)
                : keyword(element), element, happening(kind(element), Names.display(element), place, height));
        };
    }

    private static String keyword(Named element) {
        return element.eClass().getName().toLowerCase(Locale.ROOT);
    }

    /** What something is that is told about. */
    private String kind(Named element) {
        String owner = element.eContainer() instanceof Named named ? Names.display(named) : "";
        return switch (element) {
            case Promise promise -> first(words.text("kpi.promise", owner));
            case Attribute attribute -> words.text("graph.attribute", owner);
            default -> first(words.term(keyword(element)));
        };
    }

    private boolean focused(Place place) {
        return place.subject().filter(this::focused).isPresent();
    }

    private boolean focused(Named element) {
        return focus.filter(element::equals).isPresent();
    }

    private String caption(Item item) {
        String kind = first(new Term(Blocks.keyword(Blocks.of(item))).text(words.language()));
        Set<Phase> phases = new TreeSet<>();
        Recordings.of(item).values().forEach(phases::addAll);
        String when = item instanceof Segment ? words.text("linkage.purchases") : PhaseRange.text(phases, words);
        return when.isEmpty() ? kind : kind + " · " + when;
    }

    private static String first(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Piece folded(Place.Folded folded, double height) {
        String names = folded.elements().stream().map(Names::display).collect(Collectors.joining("\n"));
        String count = Wording.number(BigDecimal.valueOf(folded.elements().size()), words.language());
        String kind = keyword(folded.elements().getFirst());
        String plural = new Term(folded.elements().getFirst() instanceof Item item ? Blocks.keyword(Blocks.of(item)) : kind)
            .plural(words.language());
        Piece piece = folded.part() == 1 ? SourceCard.several(count + " " + plural, caption(folded), height)
            : happening(caption(folded), count + " " + plural, folded, height);
        String group = folded.elements().getFirst() instanceof Item ? "item folded " + kind : kind + " folded";
        return new Piece(piece.width(), piece.height(), List.of(new Group(group, "", names, piece.nodes())));
    }

    private String caption(Place.Folded folded) {
        return switch (folded.pile()) {
            case Pile.OfBlock(Block block) -> block.title(words.language());
            case Pile.OfOwner(String owner) -> owner;
            case Pile.OfKind(SourceKind kind) -> first(words.term(kind.getLiteral()));
            case Pile.OfKpis kpis -> words.text("linkage.tells");
        };
    }

    private Piece happening(String caption, String label, Place place, double least) {
        double inner = ITEM_WIDTH - 2 * SIDE - 2;
        Piece content = withRemarks(place, Piece.column(1.5, List.of(Paragraph.of(caption, Type.FACT, Ink.MUTED, inner),
            Paragraph.of(label, Type.LABEL, Ink.INK, inner))), inner);
        double height = Math.max(least, Math.ceil(content.height() + 13));
        List<Node> nodes = new ArrayList<>(List.of(frame(ITEM_WIDTH, height, place)));
        if (!remarks.gone(place)) {
            nodes.add(new Box(0, 0, 4, height, 1, Look.filled(focused(place) ? Ink.INK : Ink.EDGE)));
        }
        nodes.addAll(content.at(SIDE + 2, (height - content.height()) / 2));
        return new Piece(ITEM_WIDTH, height, nodes);
    }

    private Piece withRemarks(Place place, Piece content, double width) {
        List<Piece> all = new ArrayList<>(List.of(content));
        remarks.on(place).forEach(remark -> all.add(remark.piece(width, 0)));
        return Piece.column(3, all);
    }

    private Node frame(double width, double height, Place place) {
        return new Box(0, 0, width, height, 4, remarks.gone(place) ? GONE
            : focused(place) ? Look.card(Ink.PAPER, Ink.INK, 2) : Look.card(Ink.PAPER, Ink.LINE, 1));
    }

    private Piece kpi(Kpi kpi, Place place, double least) {
        double inner = KPI_WIDTH - 2 * SIDE;
        List<String> measured = view.measured(kpi).stream().map(this::quoted).toList();
        String checks = measured.isEmpty() || linked.contains(place) ? ""
            : words.text("linkage.checks", Wording.list(measured, words.language()));
        Piece content = withRemarks(place, Piece.column(3, List.of(
            Piece.column(1.5, List.of(Paragraph.of(Names.display(kpi), Type.LABEL, Ink.INK, inner),
                Paragraph.of(checks, Type.FACT, Ink.MUTED, inner))),
            Badges.kpiInWords(kpi, words, inner))), inner);
        double height = Math.max(least, Math.ceil(content.height() + 15));
        List<Node> nodes = new ArrayList<>(List.of(frame(KPI_WIDTH, height, place)));
        nodes.addAll(content.at(SIDE, (height - content.height()) / 2));
        return group("kpi", kpi, new Piece(KPI_WIDTH, height, nodes));
    }

    private String quoted(Measurable measured) {
        String name = Names.display(measured);
        return measured instanceof Promise ? words.text("quoted", name) : name;
    }

    static Piece group(String kind, Named element, Piece piece) {
        String title = Stream.of(Names.display(element), element.getDescription())
            .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
        return new Piece(piece.width(), piece.height(),
            List.of(new Group(kind, Names.qualified(element), title, piece.nodes())));
    }
}
