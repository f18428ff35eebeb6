// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Gives a feature of an element a single value: the words that stand there are replaced, or it is added beside its kind.
 *
 * @param element the element, or a part of one
 * @param feature a feature with a single value
 * @param value an element to refer to, an amount or duration that is in no model, a plain value; null, false, a blank text
 *            or a literal that says nothing to take it away, with its statement
 */
public record SetValue(EObject element, EStructuralFeature feature, Object value) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(this::write);
    }

    void write(Draft draft) {
        if (feature == BmcPackage.Literals.NAMED__NAME) {
            new Rename((Named) element, (String) value).write(draft);
            return;
        }
        var there = Entries.of(element, feature);
        if (saysNothing()) {
            if (!there.isEmpty()) {
                var pruning = new Pruning();
                pruning.remove(element, feature, 0);
                pruning.write(draft);
            }
            return;
        }
        if (there.isEmpty()) {
            draft.change(element, Placing.edit(element, Slot.of(element, feature).orElseThrow(),
                    Values.text(element, feature, value)));
        } else if (value instanceof EObject part && ((EReference) feature).isContainment()) {
            // each of its values for itself, so that comments between them stay
            var before = (EObject) element.eGet(feature);
            part.eClass().getEAllStructuralFeatures()
                    .forEach(inner -> new SetValue(before, inner, part.eGet(inner)).write(draft));
        } else if (!(value instanceof Boolean)) {
            var node = there.getFirst();
            var text = value instanceof String words && node.getText().strip().startsWith("'") ? Quoted.like("'", words)
                    : Values.text(element, feature, value);
            draft.change(element, new TextEdit(node.getOffset(), node.getLength(), text));
        }
    }

    private boolean saysNothing() {
        return value == null || Boolean.FALSE.equals(value) || value instanceof String text && text.isBlank()
                || value instanceof Enumerator literal && literal.getValue() == 0 && literal.getName().equals("UNKNOWN");
    }
}
