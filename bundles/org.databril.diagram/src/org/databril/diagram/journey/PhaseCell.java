// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.SourceLine;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Dash;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Plain;
import org.databril.diagram.text.Type;
import org.databril.model.Names;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Source;

/** One phase of the journey of a segment: the channels that reach it then, each with what it records where. */
record PhaseCell(Phase phase, List<Channel> channels, Words words) {

    private static final double SIDE = 10;
    private static final double TOP = 8;
    private static final Look MISSING = new Look(Ink.PAPER, Ink.LINE, 1, Dash.SHORT);

    /** How high it must be. */
    double height(double width) {
        return TOP + content(width - 2 * SIDE).height() + TOP;
    }

    private Piece content(double inner) {
        if (channels.isEmpty()) {
            return Paragraph.centred(words.text("journey.no-channel"), Type.FACT, Ink.MUTED, inner);
        }
        return Piece.column(7, channels.stream().map(channel -> channel(channel, inner)).toList());
    }

    private Piece channel(Channel channel, double inner) {
        List<Piece> lines = new ArrayList<>();
        lines.add(Paragraph.of(Names.display(channel), Type.LABEL, Ink.INK, inner));
        recorded(channel).forEach((source, parts) -> lines.add(SourceLine.of(source, parts, inner)));
        if (lines.size() == 1) {
            lines.add(Paragraph.of(words.text("journey.nothing"), Type.FACT, Ink.WARNING, inner));
        }
        Piece piece = Piece.column(1.5, lines);
        String title = channel.getDescription() == null ? Names.display(channel) : channel.getDescription();
        return new Piece(piece.width(), piece.height(),
            List.of(new Group("channel", Names.qualified(channel), Plain.of(title), piece.nodes())));
    }

    /** What a channel records in this phase, by source. */
    private Map<Source, List<InformationPart>> recorded(Channel channel) {
        Map<Source, List<InformationPart>> recorded = new LinkedHashMap<>();
        for (Recording recording : channel.getRecords()) {
            if (Market.isDuring(recording, phase)) {
                Resolved.of(recording.getSources()).forEach(source -> recorded
                    .computeIfAbsent(source, any -> new ArrayList<>()).addAll(recording.getParts()));
            }
        }
        return recorded;
    }

    /** The cell at a place, at least as high as it must be. */
    Node at(double x, double y, double width, double height) {
        Piece content = content(width - 2 * SIDE);
        double top = channels.isEmpty() ? (height - content.height()) / 2 : TOP;
        Look look = channels.isEmpty() ? MISSING : Look.filled(Ink.WASH);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(x, y, width, height, 4, look));
        nodes.addAll(content.at(x + SIDE, y + top));
        return Group.of("phase " + phase.getLiteral(), nodes);
    }

    /** A small cell without channels, for the legend. */
    static Piece uncoveredSign() {
        return new Piece(24, 13, List.of(new Box(0.5, 0.5, 23, 12, 2, MISSING)));
    }
}
