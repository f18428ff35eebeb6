// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.LineBreaker;
import org.databril.diagram.text.Type;
import org.databril.model.Names;
import org.databril.model.bmc.Flow;

/** What a flow carries, how often and how, on a ground of paper that lies on its line. */
final class FlowLabel {

    private static final double MOST = 140;
    private static final double SIDE = 4;

    private FlowLabel() {
    }

    /** What is written on a link; nothing where it is no flow. */
    static Piece of(Link link, Words words) {
        if (link.flows().size() > 1) {
            return label(words.count("flow", link.flows().size()), "", link.style().ink());
        }
        return link.flow().map(flow -> of(flow, words)).orElse(Piece.NOTHING);
    }

    private static Piece of(Flow flow, Words words) {
        String what = FlowWords.what(flow);
        String how = FlowWords.how(flow, words);
        if (what.isBlank() && how.isBlank()) {
            return Piece.NOTHING;
        }
        return label(what, how, FlowStyle.of(flow).ink());
    }

    private static Piece label(String what, String how, Ink ink) {
        double inner = Math.ceil(Stream.concat(
            LineBreaker.lines(what, Type.FIGURE, MOST).stream().map(Type.FIGURE::width),
            LineBreaker.lines(how, Type.FACT, MOST).stream().map(Type.FACT::width)).max(Double::compare).orElse(0.0));
        Piece text = Piece.column(0, List.of(Paragraph.centred(what, Type.FIGURE, ink, inner + 0.01),
            Paragraph.centred(how, Type.FACT, Ink.MUTED, inner + 0.01)));
        double width = inner + 2 * SIDE;
        double height = text.height() + 2;
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(0, 0, width, height, 2, Look.filled(Ink.PAPER)));
        nodes.addAll(text.at(SIDE, 1));
        return new Piece(width, height, nodes);
    }

    /** What a pointer on a link is told; empty where it is no flow. */
    static String title(Link link, Words words) {
        return link.flows().size() == 1 ? title(link.flows().getFirst(), words)
            : link.flows().stream().map(Names::display).collect(Collectors.joining("\n"));
    }

    /** What a pointer on the flow is told. */
    private static String title(Flow flow, Words words) {
        String ends = Names.display(flow.getFrom()) + " → " + Names.display(flow.getTo());
        return Stream.of(flow.getLabel(), ends, Holdings.text(flow.getCarries()), FlowWords.how(flow, words), flow.getDescription())
            .filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
