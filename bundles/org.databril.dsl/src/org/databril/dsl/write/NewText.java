// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.edit.TextPlaces;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;

import com.google.inject.Inject;

/** The text of an element that no text had before: a statement a line, or one line where it says little. */
final class NewText {
    @Inject
    private ElementWriter writer;

    /** The lines of an element, each without its line end, the first without an indent; as somebody wrote it, if known. */
    List<String> lines(EObject element) {
        var made = made(element);
        return Wording.of(element).flatMap(wording -> wording.linesFor(made)).orElse(made);
    }

    private List<String> made(EObject element) {
        var lines = new ArrayList<String>();
        var head = Lexemes.joined(writer.head(element));
        for (AbstractElement branch : writer.branches(element)) {
            writer.statements(element, branch).forEach(words -> lines.add(Lexemes.joined(words)));
        }
        var children = writer.children(element);
        if (children != null) {
            for (Object child : (List<?>) element.eGet(children)) {
                lines.addAll(lines((EObject) child));
            }
        }
        return in(head, lines);
    }

    /** A body with some statements behind a head. */
    static List<String> in(String head, List<String> statements) {
        if (statements.isEmpty()) {
            return List.of(head);
        }
        if (statements.size() == 1) {
            return List.of(head + " { " + statements.getFirst() + " }");
        }
        var lines = new ArrayList<String>();
        lines.add(head + " {");
        statements.forEach(statement -> lines.add(TextPlaces.STEP + statement));
        lines.add("}");
        return lines;
    }
}
