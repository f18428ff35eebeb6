// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.resource.BmcResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The text edits of one {@link Edit} while they are gathered. */
final class Draft {
    private final Map<Path, List<TextEdit>> files = new TreeMap<>();

    private Draft() {
    }

    /** The outcome of some work that gathers edits, or refuses. */
    static Outcome outcome(Consumer<Draft> work) {
        var draft = new Draft();
        try {
            work.accept(draft);
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal.reason());
        }
        draft.files.replaceAll((file, edits) -> edits.stream().distinct().sorted(Comparator.comparingInt(TextEdit::offset)
                .thenComparingInt(edit -> Math.min(edit.length(), 1))).toList());
        return new Outcome.Edits(draft.files);
    }

    /** Changes the text in which an element stands. */
    void change(EObject element, TextEdit edit) {
        var file = writable(element);
        if (edit.length() != edit.text().length() || !file.text().startsWith(edit.text(), edit.offset())) {
            files.computeIfAbsent(file.path(), f -> new ArrayList<>()).add(edit);
        }
    }

    /** Puts other words in the place of a part of an element. */
    void replace(EObject part, String words) {
        var node = NodeModelUtils.getNode(part);
        change(part, new TextEdit(node.getOffset(), node.getLength(), words));
    }

    /** The file of an element, which must follow the grammar: of one that does not, parts may be missing in the model. */
    static BmcResource writable(EObject element) {
        var file = BmcResource.of(element);
        if (file == null) {
            throw new IllegalArgumentException("Not in a file: " + element);
        }
        requireReadable(file);
        return file;
    }

    static void requireReadable(BmcResource file) {
        file.firstMistake().ifPresent(place -> {
            throw Refusal.of("mistakes", file.path().getFileName(), place.line());
        });
    }
}
