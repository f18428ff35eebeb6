// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;
import java.util.stream.Collectors;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A list of values that becomes another one: what stays is not touched.
 *
 * @param owner the part whose list it is
 * @param feature a feature with several values between commas
 * @param wanted the values that it shall have, at least one; new ones are put before the one they are in front of
 */
record Listing(EObject owner, EStructuralFeature feature, List<?> wanted) {

    void write(Draft draft, Statements statements) {
        List<?> before = (List<?>) owner.eGet(feature);
        var fresh = wanted.stream().filter(value -> !before.contains(value)).toList();
        var nodes = Entries.of(owner, feature);
        if (nodes.isEmpty()) {
            if (!fresh.isEmpty()) {
                draft.change(owner, Placing.edit(owner, Slot.of(owner, feature).orElseThrow(), text(fresh)));
            }
            return;
        }
        if (before.stream().noneMatch(wanted::contains)) {
            int start = nodes.getFirst().getOffset();
            draft.change(owner, new TextEdit(start, nodes.getLast().getEndOffset() - start, text(fresh)));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!wanted.contains(before.get(i))) {
                statements.thin(owner, feature, i);
            }
        }
        fresh.forEach(value -> draft.change(owner, insertion(before, value)));
    }

    private TextEdit insertion(List<?> before, Object value) {
        var nodes = Entries.of(owner, feature);
        int last = 0;
        for (int i = 0; i < before.size(); i++) {
            if (wanted.contains(before.get(i))) {
                if (wanted.indexOf(before.get(i)) > wanted.indexOf(value)) {
                    return TextEdit.insert(nodes.get(i).getOffset(), text(List.of(value)) + ", ");
                }
                last = i;
            }
        }
        return TextEdit.insert(nodes.get(last).getEndOffset(), ", " + text(List.of(value)));
    }

    private String text(List<?> values) {
        return values.stream().map(value -> Values.text(owner, feature, value)).collect(Collectors.joining(", "));
    }
}
