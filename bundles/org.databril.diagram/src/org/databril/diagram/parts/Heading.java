// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.catalogue.Wording;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.CanvasState;

/** The head of a picture: what it is called, what it shows; at the right whose it is. */
public final class Heading {

    private static final double GAP = 24;

    private Heading() {
    }

    /**
     * The head of a picture of a canvas.
     *
     * @param what the kind of picture and what else is to be said of it before state, version and date
     * @param counts at the right below the client; empty for none
     */
    public static Piece of(Canvas canvas, String what, String counts, Words words, double width) {
        return of(canvas, what, counts, words).apply(width);
    }

    /** The same for any width, made of what the canvas says now. */
    public static DoubleFunction<Piece> of(Canvas canvas, String what, String counts, Words words) {
        String client = canvas.getClient() == null ? "" : canvas.getClient();
        String title = Names.display(canvas);
        List<String> facts = subtitle(canvas, what, words);
        Group group = new Group("heading", Names.qualified(canvas), description(canvas), List.of());
        return width -> piece(title, facts, client, counts, group, width);
    }

    private static Piece piece(String title, List<String> facts, String client, String counts, Group group, double width) {
        boolean right = !client.isBlank() || !counts.isBlank();
        double leftWidth = right ? width * 0.62 - GAP : width;
        Piece left = Piece.column(4, List.of(Paragraph.of(title, Type.TITLE, Ink.INK, leftWidth),
            Paragraph.facts(facts, Type.PLAIN, Ink.MUTED, leftWidth)));
        double rightWidth = width * 0.38;
        Piece whose = Piece.column(4, List.of(Paragraph.right(client, Type.LABEL, Ink.INK, rightWidth),
            Paragraph.right(counts, Type.FACT, Ink.MUTED, rightWidth)));
        List<Node> nodes = new ArrayList<>(left.nodes());
        double drop = Math.max(0, left.height() - whose.height() - 1.5);
        nodes.addAll(whose.at(width - rightWidth, drop));
        return new Piece(width, Math.max(left.height(), drop + whose.height()),
            List.of(new Group(group.kind(), group.element(), group.title(), nodes)));
    }

    private static String description(Canvas canvas) {
        return Stream.of(Names.display(canvas), canvas.getDescription()).filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining("\n"));
    }

    private static List<String> subtitle(Canvas canvas, String what, Words words) {
        return Stream.concat(Stream.of(what), facts(canvas, words).stream()).toList();
    }

    /** The state, version and date of a canvas in words, as far as they are said. */
    public static List<String> facts(Canvas canvas, Words words) {
        List<String> parts = new ArrayList<>();
        if (canvas.getState() != CanvasState.UNKNOWN) {
            parts.add(words.text(canvas.getState().getLiteral()));
        }
        if (canvas.getVersion() != null && !canvas.getVersion().isBlank()) {
            parts.add(words.text("version", canvas.getVersion()));
        }
        if (canvas.getDate() != null) {
            parts.add(Wording.date(canvas.getDate(), words.language()));
        }
        return parts;
    }
}
