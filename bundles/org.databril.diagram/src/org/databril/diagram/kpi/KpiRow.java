// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.analysis.lineage.Freshness;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.diagram.Lens;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.SourceLine;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;

/** One KPI from left to right: what it checks, what it is, how it stands, where it comes from. */
final class KpiRow {

    private static final double TOP = 10;

    private final Kpi kpi;
    private final Words words;
    private final List<Measurable> measured;
    private final int findings;
    private final Optional<Freshness> freshness;

    KpiRow(Kpi kpi, CanvasView view, Business business, Lens lens, Words words) {
        this.kpi = kpi;
        this.words = words;
        this.measured = view.measured(kpi);
        this.findings = lens.findings(kpi).orElse(0);
        this.freshness = Freshness.of(kpi, business);
    }

    KpiState state() {
        return KpiState.of(kpi);
    }

    boolean questioned() {
        return findings > 0;
    }

    /** Whether the picture about an element has to show it: that measures it, takes from it or is it. */
    boolean concerns(Named element) {
        return kpi == element || measured.contains(element)
            || measured.stream().anyMatch(one -> one.eContainer() == element) || sources().containsKey(element);
    }

    Piece piece(KpiColumns columns) {
        List<Piece> parts = List.of(checks(columns.width(0)), about(columns.width(1)), stands(columns.width(2)),
            comesFrom(columns.width(3)));
        double height = Math.ceil(TOP + parts.stream().mapToDouble(Piece::height).max().orElse(0) + TOP);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(0, 0, columns.width(), height, 4, Look.filled(Ink.WASH)));
        for (int i = 0; i < parts.size(); i++) {
            nodes.addAll(parts.get(i).at(columns.left(i), TOP));
        }
        String title = Stream.of(Names.display(kpi), kpi.getDescription()).filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining("\n"));
        return new Piece(columns.width(), height, List.of(new Group("kpi", Names.qualified(kpi), title, nodes)));
    }

    private Piece checks(double width) {
        if (measured.isEmpty()) {
            return Paragraph.of(words.text("kpi.measures-nothing"), Type.FACT, Ink.WARNING, width);
        }
        return Piece.column(6, measured.stream().map(one -> checked(one, width)).toList());
    }

    private Piece checked(Measurable one, double width) {
        Piece piece = Piece.column(1.5, List.of(Paragraph.of(Names.display(one), Type.PLAIN, Ink.INK, width),
            Paragraph.facts(KpiWords.measured(one, kpi, words), Type.FACT, Ink.MUTED, width)));
        return new Piece(piece.width(), piece.height(),
            List.of(new Group("measured", Names.qualified(one), Names.display(one), piece.nodes())));
    }

    private Piece about(double width) {
        Piece badge = findings > 0 ? Badges.questions(findings) : Piece.NOTHING;
        Piece text = Piece.column(1.5, List.of(Paragraph.of(Names.display(kpi), Type.LABEL, Ink.INK, width),
            Paragraph.of(kpi.getFormula(), Type.FACT, Ink.MUTED, width),
            Paragraph.facts(KpiWords.facts(kpi, words), Type.FACT, Ink.MUTED, width)));
        return Piece.column(5, List.of(text, badge));
    }

    private Piece stands(double width) {
        Piece bar = new KpiBar(kpi, words, width).piece();
        Piece sign = kpi.getValue() == null ? Icons.state(state()) : Piece.NOTHING;
        double left = sign.isEmpty() ? 0 : sign.width() + 4;
        Piece text = Paragraph.facts(KpiWords.standing(kpi, words), Type.FACT, Ink.MUTED, width - left);
        List<Node> nodes = new ArrayList<>(sign.at(0, 1.2));
        nodes.addAll(text.at(left, 0));
        return Piece.column(4, List.of(bar, new Piece(left + text.width(), text.height(), nodes)));
    }

    private Map<Source, List<InformationPart>> sources() {
        Map<Source, List<InformationPart>> sources = new LinkedHashMap<>();
        for (SourceUse use : kpi.getFrom()) {
            Source source = Resolved.one(use.getSource());
            if (source != null) {
                sources.computeIfAbsent(source, any -> new ArrayList<>()).addAll(use.getParts());
            }
        }
        return sources;
    }

    private Piece comesFrom(double width) {
        List<Piece> lines = new ArrayList<>();
        sources().forEach((source, parts) -> lines.add(SourceLine.of(source, parts, width)));
        if (lines.isEmpty()) {
            return Paragraph.of(words.text("kpi.no-source"), Type.FACT, Ink.WARNING, width);
        }
        return Piece.column(5, List.of(Piece.column(1.5, lines), late(width)));
    }

    private Piece late(double width) {
        String late = KpiWords.late(freshness, words);
        if (freshness.isEmpty()) {
            return Paragraph.of(late, Type.FACT, Ink.MUTED, width);
        }
        Ink ink = freshness.get().path().isByHand() ? Ink.WARNING : Ink.INK;
        return Piece.column(0.5, List.of(Paragraph.of(late, Type.FIGURE, ink, width),
            Paragraph.of(KpiWords.path(freshness.get()), Type.FACT, Ink.MUTED, width)));
    }
}
