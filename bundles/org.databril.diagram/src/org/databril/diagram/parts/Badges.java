// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.databril.catalogue.Quantity;
import org.databril.catalogue.Wording;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.model.bmc.Kpi;

/** A sign with a figure beside it. */
public final class Badges {

    private static final double GAP = 3.5;

    private Badges() {
    }

    /** In how many sources something is recorded. */
    public static Piece sources(int count) {
        boolean some = count > 0;
        return of("sources", Icons.source(some ? Ink.DATA : Ink.EDGE, some ? Ink.DATA_WASH : Ink.NONE, 1),
            Integer.toString(count), some ? Ink.DATA : Ink.MUTED);
    }

    /** How many questions there are for the client. */
    public static Piece questions(int count) {
        return of("questions", Icons.question(Ink.WARNING), Integer.toString(count), Ink.WARNING);
    }

    /** How a KPI stands: its value, with its target in brackets. */
    public static Piece kpi(Kpi kpi, Words words) {
        KpiState state = KpiState.of(kpi);
        String target = kpi.getTarget() == null ? "" : " (" + Wording.number(kpi.getTarget(), words.language()) + ")";
        String text = kpi.getValue() == null ? words.text("state.no-value") : value(kpi, words) + target;
        return of("state " + state.id(), Icons.state(state), text, state.ink());
    }

    /** The current value of a KPI with its unit; it must have one. */
    public static String value(Kpi kpi, Words words) {
        return new Quantity(kpi.getValue(), kpi.getUnit()).text(words.language()).replace(' ', '\u00A0');
    }

    /** How a KPI stands, in words: {@code 93.5 % (target 98)}. */
    public static Piece kpiInWords(Kpi kpi, Words words, double width) {
        KpiState state = KpiState.of(kpi);
        String now = kpi.getValue() == null ? words.text("state.no-value") : value(kpi, words);
        if (kpi.getTarget() != null) {
            Quantity target = new Quantity(kpi.getTarget(), kpi.getValue() == null ? kpi.getUnit() : null);
            now = words.text("state.target", now, target.text(words.language()).replace(' ', '\u00A0'));
        }
        Piece sign = Icons.state(state);
        Piece text = Paragraph.of(now, Type.FIGURE, state.ink(), width - sign.width() - GAP);
        List<Node> nodes = Stream.concat(sign.at(0, 1.2).stream(), text.at(sign.width() + GAP, 0).stream()).toList();
        return new Piece(sign.width() + GAP + text.width(), Math.max(sign.height(), text.height()),
            List.of(Group.of("state " + state.id(), nodes)));
    }

    /** A sign and what it means, for a legend. */
    public static Piece legend(Piece sign, String meaning) {
        return beside(sign, Paragraph.line(meaning, Type.FACT, Ink.MUTED), 6);
    }

    /** What the signs of states mean, those that occur, the best first. */
    public static List<Piece> states(Collection<KpiState> occurring, Words words) {
        return Stream.of(KpiState.ON_TARGET, KpiState.PAST_WARNING, KpiState.PAST_ALARM, KpiState.NO_VALUE,
            KpiState.UNJUDGED).filter(occurring::contains)
            .map(state -> legend(Icons.state(state), words.text("state." + state.id()))).toList();
    }

    private static Piece of(String kind, Piece sign, String text, Ink ink) {
        Piece both = beside(sign, Paragraph.line(text, Type.FIGURE, ink), GAP);
        return new Piece(both.width(), both.height(), List.of(Group.of(kind, both.nodes())));
    }

    /** Both with their middles on one line. */
    private static Piece beside(Piece sign, Piece text, double gap) {
        double height = Math.max(sign.height(), text.height());
        List<Node> nodes = Stream.concat(sign.at(0, (height - sign.height()) / 2).stream(),
            text.at(sign.width() + gap, (height - text.height()) / 2 + 0.4).stream()).toList();
        return new Piece(sign.width() + gap + text.width(), height + 0.4, nodes);
    }
}
