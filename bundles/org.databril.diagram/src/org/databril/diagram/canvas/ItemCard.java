// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.databril.diagram.Lens;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.ItemFacts;
import org.databril.model.Names;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;

/** The card of an item: the label first, the facts second, the badges last. */
final class ItemCard {

    private static final double SIDE = 10;
    private static final double TOP = 7;
    private static final double BOTTOM = 7;
    private static final double BADGE_GAP = 12;

    private final Item item;
    private final List<String> facts;
    private final List<Piece> badges = new ArrayList<>();
    private final Optional<Kpi> kpi;
    private final int sources;
    private final OptionalInt findings;
    private final Map<Double, Piece> contents = new HashMap<>();

    ItemCard(Item item, CanvasView view, Lens lens, Words words) {
        this.item = item;
        this.facts = new ItemFacts(view, words).of(item);
        this.sources = view.sourcesOn(item).size();
        this.kpi = view.measuring(item).stream().max(Comparator.comparing(KpiState::of));
        this.findings = lens.findings(item);
        badges.add(Badges.sources(sources));
        kpi.ifPresent(worst -> badges.add(Badges.kpi(worst, words)));
        findings.ifPresent(count -> {
            if (count > 0) {
                badges.add(Badges.questions(count));
            }
        });
    }

    /** Whether a source records it. */
    boolean recorded() {
        return sources > 0;
    }

    /** The state of the KPI it shows; empty where it shows none. */
    Optional<KpiState> state() {
        return kpi.map(KpiState::of);
    }

    /** Whether it shows a number of findings. */
    boolean questioned() {
        return findings.orElse(0) > 0;
    }

    /** What is on the card, for a card of a width; kept, as finding the best width asks for it again and again. */
    private Piece content(double width) {
        return contents.computeIfAbsent(width, this::laidOut);
    }

    private Piece laidOut(double width) {
        double inner = width - 2 * SIDE;
        Piece text = Piece.column(1.5, List.of(Paragraph.of(Names.display(item), Type.LABEL, Ink.INK, inner),
            Paragraph.facts(facts, Type.FACT, Ink.MUTED, inner)));
        return Piece.column(5, List.of(text, Piece.flow(BADGE_GAP, 3, inner, badges)));
    }

    /** How high it must be at a width. */
    double height(double width) {
        return Math.ceil(TOP + content(width).height() + BOTTOM);
    }

    /** The card at a place, at least as high as it must be. */
    Node at(double x, double y, double width, double height) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(x, y, width, height, 4, Look.card(Ink.PAPER, Ink.LINE, 1)));
        nodes.addAll(content(width).at(x + SIDE, y + TOP));
        return new Group("card " + item.eClass().getName().toLowerCase(Locale.ROOT), Names.qualified(item),
            title(), nodes);
    }

    private String title() {
        String description = item.getDescription();
        return Names.display(item) + (description == null || description.isBlank() ? "" : "\n" + description);
    }
}
