// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.databril.catalogue.Wording;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Path;
import org.databril.diagram.text.Type;
import org.databril.model.bmc.Kpi;

/** A bar from alarm over warning to target, with the current value on it. */
final class KpiBar {

    private static final double HIGH = 6;
    private static final double SPLIT = 1;
    private static final double PIN = 4;
    private static final double LABEL_GAP = 10;

    private final Kpi kpi;
    private final Words words;
    private final double width;
    private final KpiScale scale;
    private final List<KpiScale.Mark> marks;

    KpiBar(Kpi kpi, Words words, double width) {
        this.kpi = kpi;
        this.words = words;
        this.width = width;
        this.scale = new KpiScale(kpi);
        this.marks = scale.marks();
    }

    /** The bar with its value and its marks; the value alone where there is nothing to hold it against. */
    Piece piece() {
        Piece value = value();
        if (marks.isEmpty()) {
            return value;
        }
        List<Node> nodes = new ArrayList<>();
        double y = 0;
        if (!value.isEmpty()) {
            double x = scale.at(kpi.getValue()) * width;
            nodes.addAll(value.at(Math.clamp(x - value.width() / 2, 0, Math.max(0, width - value.width())), 0));
            y = value.height() + 1;
            nodes.add(Path.polygon(Look.filled(Ink.INK), x - PIN, y, x + PIN, y, x, y + PIN + 1));
            y += PIN + 2;
        }
        for (KpiScale.Zone zone : scale.zones()) {
            double from = zone.from() * width + (zone.from() > 0 ? SPLIT : 0);
            double to = zone.to() * width - (zone.to() < 1 ? SPLIT : 0);
            if (to > from) {
                nodes.add(new Box(from, y, to - from, HIGH, Math.min(2, (to - from) / 2), Look.filled(ink(zone.state()))));
            }
        }
        for (KpiScale.Mark mark : marks) {
            double x = mark.at() * width;
            nodes.add(Path.line(Look.line(Ink.INK, 1), x, y, x, y + HIGH + 4));
        }
        Piece labels = labels();
        nodes.addAll(labels.at(0, y + HIGH + 5));
        return new Piece(width, y + HIGH + 5 + labels.height(), List.of(Group.of("scale", nodes)));
    }

    private static Ink ink(KpiState state) {
        return state == KpiState.UNJUDGED ? Ink.TRACK : state.ink();
    }

    /** The sign of the state and the value. */
    private Piece value() {
        if (kpi.getValue() == null) {
            return Piece.NOTHING;
        }
        KpiState state = KpiState.of(kpi);
        Piece sign = Icons.state(state);
        double left = sign.width() + 4;
        Piece text = Paragraph.of(Badges.value(kpi, words), Type.HEADING, state.ink(), width - left);
        List<Node> nodes = Stream.concat(sign.at(0, 2.6).stream(), text.at(left, 0).stream()).toList();
        return new Piece(left + text.width(), text.height(), List.of(Group.of("state " + state.id(), nodes)));
    }

    /** Each label below its mark as far as there is room; one after the other where there is not. */
    private Piece labels() {
        List<Piece> labels = marks.stream().map(mark -> Paragraph.of(label(mark), Type.FACT, Ink.MUTED, width)).toList();
        double needed = labels.stream().mapToDouble(label -> label.width() + LABEL_GAP).sum() - LABEL_GAP;
        if (needed > width) {
            return Piece.flow(LABEL_GAP, 1, width, labels);
        }
        double[] left = new double[labels.size()];
        double free = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.max(free, marks.get(i).at() * width - labels.get(i).width() / 2);
            free = left[i] + labels.get(i).width() + LABEL_GAP;
        }
        double edge = width;
        for (int i = left.length - 1; i >= 0; i--) {
            left[i] = Math.min(left[i], edge - labels.get(i).width());
            edge = left[i] - LABEL_GAP;
        }
        List<Node> nodes = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < left.length; i++) {
            nodes.addAll(labels.get(i).at(left[i], 0));
            height = Math.max(height, labels.get(i).height());
        }
        return new Piece(width, height, nodes);
    }

    private String label(KpiScale.Mark mark) {
        return words.text("kpi." + mark.what(), Wording.number(mark.value(), words.language())).replace(' ', '\u00A0');
    }
}
