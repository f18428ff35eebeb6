// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.edit;

import java.util.stream.Collectors;

import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where something new goes: beside its kind, laid out as its neighbours are, with the line ends of the file. */
public final class Insertions {
    private final String text;
    private final TextPlaces places;
    private final String lineEnd;

    private Insertions(String text) {
        this.text = text;
        places = new TextPlaces(text);
        lineEnd = places.lineEnd();
    }

    /** Insertions into the text that an element comes from. */
    public static Insertions into(EObject element) {
        var node = NodeModelUtils.getNode(element);
        if (node == null) {
            throw new IllegalArgumentException("No text behind " + element);
        }
        return new Insertions(node.getRootNode().getText());
    }

    /**
     * Adds a statement to the body of an element: behind the last one that starts with the same word, else at the end; an
     * element without a body gets one.
     *
     * @param statement the statement in one line, without white space around it
     */
    public TextEdit statement(EObject element, String statement) {
        var body = Body.of(element);
        if (!body.isThere()) {
            return TextEdit.insert(body.elementEnd(), " { " + statement + " }");
        }
        var keyword = statement.split("\\s", 2)[0];
        var place = body.last(keyword).orElse(body.statements().isEmpty() ? null : body.statements().getLast());
        if (place != null) {
            return behind(place, body, statement);
        }
        return intoEmpty(body, statement);
    }

    /**
     * Adds a whole element to a canvas or landscape: behind the last one of its kind, else at the end.
     *
     * @param element the text of the element; its lines are moved in by one step
     */
    public TextEdit member(Root root, String element) {
        var indented = element.strip().lines().map(l -> l.isBlank() ? "" : TextPlaces.STEP + l).collect(Collectors.joining(lineEnd));
        var body = Body.of(root);
        if (!body.isThere()) {
            return TextEdit.insert(body.elementEnd(), " {" + lineEnd + indented + lineEnd + "}");
        }
        var keyword = element.strip().split("\\s", 2)[0];
        var place = body.last(keyword).orElse(body.statements().isEmpty() ? null : body.statements().getLast());
        if (place == null && hasCloseOnItsOwnLine(body)) {
            return TextEdit.insert(places.lineStart(body.end()), indented + lineEnd);
        }
        int at = endOfLineIfQuiet(place == null ? body.start() : place.end(), body.end());
        var rest = text.substring(at, body.end());
        if (rest.isBlank() && !rest.contains("\n")) {
            return new TextEdit(at, rest.length(), lineEnd + indented + lineEnd + places.indent(body.elementOffset()));
        }
        return TextEdit.insert(at, lineEnd + indented + (startsWord(at) ? lineEnd + TextPlaces.STEP : ""));
    }

    /** Whether something that is put at a place would run into the word there. */
    private boolean startsWord(int at) {
        return at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '}';
    }

    private TextEdit behind(Statement place, Body body, String statement) {
        int at = endOfLineIfQuiet(place.end(), body.end());
        boolean ownLine = text.substring(places.lineStart(place.offset()), place.offset()).isBlank();
        if (ownLine && at < text.length() && places.isLineEnd(at)) {
            return TextEdit.insert(at, lineEnd + places.indent(place.offset()) + statement);
        }
        return TextEdit.insert(place.end(), "  " + statement + (startsWord(place.end()) ? "  " : ""));
    }

    private TextEdit intoEmpty(Body body, String statement) {
        var inside = text.substring(body.start(), body.end());
        if (inside.isBlank()) {
            return new TextEdit(body.start(), inside.length(), " " + statement + " ");
        }
        if (hasCloseOnItsOwnLine(body)) {
            return TextEdit.insert(places.lineStart(body.end()), places.indent(body.elementOffset()) + TextPlaces.STEP + statement + lineEnd);
        }
        return TextEdit.insert(body.end(), statement + " ");
    }

    private boolean hasCloseOnItsOwnLine(Body body) {
        int line = places.lineStart(body.end());
        return line > body.start() && text.substring(line, body.end()).isBlank();
    }

    /** The end of the line where only white space and a comment follow in it; else the place itself. */
    private int endOfLineIfQuiet(int from, int limit) {
        int end = from;
        while (end < text.length() && !places.isLineEnd(end)) {
            end++;
        }
        var rest = text.substring(from, end).strip();
        boolean comment = rest.startsWith("//") || rest.startsWith("/*") && rest.indexOf("*/") == rest.length() - 2;
        return end <= limit && (rest.isEmpty() || comment) ? end : from;
    }
}
