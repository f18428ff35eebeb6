// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.catalogue.Quantity;
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
import org.databril.diagram.text.Type;
import org.databril.model.Names;
import org.databril.model.bmc.Kpi;

/** A KPI on a dashboard: its name, its value as large as it matters, how it stands, its target, the day of the value. */
record KpiTile(Kpi kpi, Words words) {

    private static final double SIDE = 12;
    private static final double TOP = 10;

    KpiState state() {
        return KpiState.of(kpi);
    }

    double height(double width) {
        return Math.ceil(TOP + label(width).height() + 6 + figures(width).height() + TOP);
    }

    private Piece label(double width) {
        return Paragraph.of(Names.display(kpi), Type.LABEL, Ink.INK, width - 2 * SIDE);
    }

    private Piece figures(double width) {
        double inner = width - 2 * SIDE;
        return Piece.column(5, List.of(value(inner), Paragraph.facts(facts(), Type.FACT, Ink.MUTED, inner)));
    }

    private Piece value(double inner) {
        Piece sign = Icons.state(state());
        double left = sign.width() + 6;
        boolean some = kpi.getValue() != null;
        Piece text = some ? Paragraph.of(Badges.value(kpi, words), Type.TITLE, state().ink(), inner - left)
            : Paragraph.of(words.text("state.no-value"), Type.PLAIN, Ink.MUTED, inner - left);
        List<Node> nodes = new ArrayList<>(sign.at(0, some ? 9.5 : 2.6));
        nodes.addAll(text.at(left, 0));
        return new Piece(left + text.width(), text.height(),
            List.of(Group.of("state " + state().id(), nodes)));
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (kpi.getValue() != null) {
            facts.add(words.text("state." + state().id()));
        }
        if (kpi.getTarget() != null) {
            String target = new Quantity(kpi.getTarget(), kpi.getUnit()).text(words.language());
            facts.add(words.text("kpi.target", target).replace(' ', '\u00A0'));
        }
        if (kpi.getValue() != null && kpi.getValueDate() != null) {
            facts.add(Wording.date(kpi.getValueDate(), words.language()).replace(' ', '\u00A0'));
        }
        return facts;
    }

    /** The tile at a place, at least as high as it must be; its figures stand at its foot. */
    Node at(double x, double y, double width, double height) {
        Piece figures = figures(width);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(x, y, width, height, 4, Look.card(Ink.PAPER, Ink.LINE, 1)));
        nodes.addAll(label(width).at(x + SIDE, y + TOP));
        nodes.addAll(figures.at(x + SIDE, y + height - TOP - figures.height()));
        String title = Stream.of(Names.display(kpi), kpi.getDescription()).filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining("\n"));
        return new Group("tile", Names.qualified(kpi), title, nodes);
    }
}
