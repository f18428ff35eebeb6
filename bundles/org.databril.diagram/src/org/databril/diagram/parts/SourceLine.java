// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.databril.analysis.view.Resolved;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Plain;
import org.databril.diagram.text.Type;
import org.databril.model.Names;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Source;

/** A data source and what of it is meant: its sign, {@code Till: Purchase, Customer (name)}. */
public final class SourceLine {

    private static final double GAP = 4;
    private static final double SCALE = 0.8;

    private SourceLine() {
    }

    /** The line, on as many lines as it needs; without parts the source alone. */
    public static Piece of(Source source, Collection<InformationPart> parts, double width) {
        Piece sign = Icons.source(Ink.DATA, Ink.DATA_WASH, SCALE);
        double left = sign.width() + GAP;
        String what = text(parts);
        String line = Names.display(source) + (what.isEmpty() ? "" : ": " + what);
        Piece text = Paragraph.of(line, Type.FACT, Ink.DATA, width - left);
        List<Node> nodes = new ArrayList<>(sign.at(0, 1.6));
        nodes.addAll(text.at(left, 0));
        String title = source.getDescription() == null ? Names.display(source) : source.getDescription();
        return new Piece(left + text.width(), Math.max(text.height(), sign.height() + 1.6),
            List.of(new Group("source", Names.qualified(source), Plain.of(title), nodes)));
    }

    /** What is meant of some information, each once: the whole of it, or its attributes in brackets. */
    private static String text(Collection<InformationPart> parts) {
        return parts.stream().filter(part -> Resolved.one(part.getInformation()) != null).map(SourceLine::text).distinct()
            .collect(Collectors.joining(", "));
    }

    private static String text(InformationPart part) {
        String attributes = Resolved.of(part.getAttributes()).stream().map(Names::display)
            .collect(Collectors.joining(", "));
        return Names.display(part.getInformation()) + (attributes.isEmpty() ? "" : " (" + attributes + ")");
    }
}
