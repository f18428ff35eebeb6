// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.databril.dsl.edit.Body;
import org.databril.dsl.edit.Insertions;
import org.databril.dsl.edit.TextEdit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Changes of several statements of one element that are made at once: what is new takes the place of what goes, so that
 * nothing is put where something else is taken out.
 */
final class Statements {
    private record Fresh(EReference feature, EObject part) {
    }

    private final EObject element;
    private final Pruning pruning = new Pruning();
    private final List<EObject> gone = new ArrayList<>();
    private final List<Fresh> fresh = new ArrayList<>();
    private boolean thinned;

    Statements(EObject element) {
        this.element = element;
    }

    /** Takes out a part that is a statement. */
    void remove(EObject statement) {
        gone.add(statement);
    }

    /** Takes one of several values out of a statement that stays. */
    void thin(EObject owner, EStructuralFeature feature, int index) {
        pruning.remove(owner, feature, index);
        thinned |= NodeModelUtils.getNode(owner).getText().strip().chars().anyMatch(c -> c == '\n' || c == '/');
    }

    /** Adds a part as a statement. */
    void add(EReference feature, EObject part) {
        fresh.add(new Fresh(feature, part));
    }

    void write(Draft draft) {
        exchange(draft, true);
        exchange(draft, false);
        gone.forEach(pruning::remove);
        pruning.write(draft);
        insert(draft);
    }

    /** Puts new parts in the place of parts that go: of the same kind first. */
    private void exchange(Draft draft, boolean sameKind) {
        for (Iterator<Fresh> all = fresh.iterator(); all.hasNext();) {
            var next = all.next();
            var place = gone.stream().filter(g -> !sameKind || g.eContainingFeature() == next.feature()).findFirst();
            if (place.isPresent()) {
                gone.remove(place.get());
                all.remove();
                var node = NodeModelUtils.getNode(place.get());
                if (sameKind) {
                    draft.replace(place.get(), text(next));
                } else {
                    var statement = Body.of(element).statements().stream()
                            .filter(s -> s.offset() <= node.getOffset() && node.getEndOffset() <= s.end()).findFirst().orElseThrow();
                    draft.change(element, new TextEdit(statement.offset(), statement.end() - statement.offset(), statement(next)));
                }
            }
        }
    }

    private void insert(Draft draft) {
        if (fresh.isEmpty()) {
            return;
        }
        var body = Body.of(element);
        if (!body.isThere() || body.statements().isEmpty()) {
            draft.change(element, Insertions.into(element).statement(element,
                    String.join("  ", fresh.stream().map(this::statement).toList())));
        } else if (thinned) {
            // at the end of the last one a whole line may go
            var first = body.statements().getFirst();
            fresh.forEach(one -> {
                var text = statement(one);
                var place = body.statements().stream().filter(s -> s.keyword().equals(text.split("\\s", 2)[0])).findFirst()
                        .orElse(first);
                draft.change(element, Piece.of(text).beside(NodeModelUtils.getNode(element).getRootNode(), place.offset(),
                        place.end(), false));
            });
        } else {
            var insertions = Insertions.into(element);
            fresh.forEach(one -> draft.change(element, insertions.statement(element, statement(one))));
        }
    }

    private String statement(Fresh one) {
        return Slot.of(element, one.feature()).orElseThrow().text(text(one)).orElseThrow();
    }

    private String text(Fresh one) {
        return Values.text(element, one.feature(), one.part());
    }
}
