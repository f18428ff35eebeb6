// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.edit.Body;
import org.databril.dsl.edit.Statement;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.edit.TextPlaces;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Document;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Gathers the edits of elements that have a text, from the file down. */
final class ElementChanges {
    private final ElementWriter writer;
    private final NewText newText;
    private final TextPlaces places;
    private final List<TextEdit> edits = new ArrayList<>();

    ElementChanges(ElementWriter writer, NewText newText, TextPlaces places) {
        this.writer = writer;
        this.newText = newText;
        this.places = places;
    }

    List<TextEdit> edits() {
        return edits;
    }

    TextPlaces places() {
        return places;
    }

    List<String> newLines(EObject element) {
        return newText.lines(element);
    }

    /** The same for a part of the text that goes elsewhere. */
    ElementChanges apart() {
        return new ElementChanges(writer, newText, places);
    }

    void document(Document document) {
        var order = new ChildOrder(this, document, BmcPackage.Literals.DOCUMENT__ROOTS);
        order.write();
        if (!order.atEnd().isEmpty()) {
            insertAtEnd(order.atEnd());
        }
    }

    private void insertAtEnd(List<String> pieces) {
        var text = places.text();
        var gap = text.isEmpty() ? "" : text.endsWith("\n") ? places.lineEnd() : places.lineEnd().repeat(2);
        edits.add(TextEdit.insert(text.length(), gap + String.join(places.lineEnd().repeat(2), pieces) + places.lineEnd()));
    }

    /** An element that the text has. */
    void element(EObject element) {
        var body = Body.of(element);
        var node = NodeModelUtils.getNode(element);
        Words.in(node, body.elementOffset(), body.isThere() ? body.start() - 1 : body.elementEnd())
                .become(writer.head(element)).ifPresent(edits::add);
        var statements = new StatementChanges(writer, element, body);
        edits.addAll(statements.edits());
        var pieces = new ArrayList<String>();
        statements.opening().ifPresent(text -> {
            if (statements.kept().isEmpty()) {
                pieces.add(text);
            } else {
                atStart(body, text);
            }
        });
        for (int i = 0; i < statements.added().size(); i++) {
            var place = statements.places().get(i);
            if (place == null) {
                pieces.add(statements.added().get(i));
            } else {
                behind(place, statements.added().get(i));
            }
        }
        var children = writer.children(element);
        if (children != null) {
            var order = new ChildOrder(this, element, children);
            order.write();
            order.goneFrom(statements.kept());
            pieces.addAll(order.atEnd());
        }
        if (!pieces.isEmpty()) {
            atEnd(body, statements.kept(), pieces);
        }
    }

    private void atStart(Body body, String text) {
        int at = places.quietEnd(body.start());
        edits.add(TextEdit.insert(at, places.isLineEnd(at)
                ? places.lineEnd() + places.indent(body.elementOffset()) + TextPlaces.STEP + text : " " + text));
    }

    private void behind(Statement place, String statement) {
        int at = places.quietEnd(place.end());
        if (places.startsLine(place.offset()) && at != place.end() || places.isLineEnd(place.end())) {
            edits.add(TextEdit.insert(at, places.lineEnd() + places.indent(place.offset()) + statement));
        } else {
            edits.add(TextEdit.insert(place.end(), "  " + statement));
        }
    }

    /** Puts pieces at the end of a body, behind what stays in it; an element without a body gets one. */
    private void atEnd(Body body, List<Statement> kept, List<String> pieces) {
        var outer = places.indent(body.elementOffset());
        var inner = outer + TextPlaces.STEP;
        if (!body.isThere()) {
            edits.add(TextEdit.insert(body.elementEnd(), pieces.size() == 1 && !pieces.getFirst().contains("\n")
                    ? " { " + pieces.getFirst() + " }" : " {" + block(pieces, inner) + places.lineEnd() + outer + "}"));
        } else if (kept.isEmpty()) {
            intoEmpty(body, pieces, outer);
        } else {
            var last = kept.getLast();
            boolean ownLine = places.startsLine(last.offset());
            boolean inLine = pieces.stream().noneMatch(piece -> piece.contains("\n"));
            if (!ownLine && inLine) {
                edits.add(TextEdit.insert(last.end(), "  " + String.join("  ", pieces)));
            } else {
                int at = places.quietEnd(last.end());
                boolean closes = places.text().substring(at, body.end()).isBlank()
                        && places.text().substring(at, body.end()).indexOf('\n') < 0;
                edits.add(TextEdit.insert(at, block(pieces, ownLine ? places.indent(last.offset()) : inner)
                        + (closes ? places.lineEnd() + outer : "")));
            }
        }
    }

    private void intoEmpty(Body body, List<String> pieces, String outer) {
        var inside = places.text().substring(body.start(), body.end());
        int closing = places.lineStart(body.end());
        if (closing > body.start() && places.text().substring(closing, body.end()).isBlank()) {
            edits.add(TextEdit.insert(closing, block(pieces, outer + TextPlaces.STEP).substring(places.lineEnd().length())
                    + places.lineEnd()));
            return;
        }
        boolean inLine = pieces.size() == 1 && !pieces.getFirst().contains("\n");
        var content = inLine ? " " + pieces.getFirst() + " " : block(pieces, outer + TextPlaces.STEP) + places.lineEnd() + outer;
        edits.add(inside.isBlank() ? new TextEdit(body.start(), inside.length(), content) : TextEdit.insert(body.end(), content));
    }

    /** Pieces on lines of their own, each line started by a line end and an indent. */
    private String block(List<String> pieces, String indent) {
        var block = new StringBuilder();
        for (String piece : pieces) {
            piece.lines().forEach(line -> block.append(places.lineEnd()).append(line.isEmpty() ? "" : indent).append(line));
        }
        return block.toString();
    }

    /** The lines of a piece under an indent, the first one without a line end before it. */
    String indented(String piece, String indent) {
        return block(List.of(piece), indent).substring(places.lineEnd().length());
    }
}
