// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.math.BigDecimal;

import org.databril.dsl.edit.Identifier;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values as the language writes them. */
final class Values {
    private Values() {
    }

    /**
     * The text of a value.
     *
     * @param owner what has the value, in its place in a project: names are as short as they can be there
     * @param feature what the value is of
     * @param value an element to refer to, a part that is in no model yet, or a plain value
     */
    static String text(EObject owner, EStructuralFeature feature, Object value) {
        return switch (value) {
            case Named named -> References.shortest(owner, (EReference) feature, named);
            case EObject part -> new PartText(owner).of(part);
            case Automation mode when feature == BmcPackage.Literals.ALERT__MODE -> PartText.mode(mode).strip();
            case Enumerator literal -> literal.getLiteral();
            case BigDecimal number when feature == BmcPackage.Literals.COST_SHARE__PERCENT -> number.toPlainString() + "%";
            case BigDecimal number -> number.toPlainString();
            case Boolean is when feature == BmcPackage.Literals.ATTRIBUTE__PERSONAL -> "personal";
            case Boolean is -> "as";
            case String word when isWord(feature, word) -> word;
            case String words -> Quoted.text(words);
            default -> value.toString();
        };
    }

    private static boolean isWord(EStructuralFeature feature, String text) {
        return feature == BmcPackage.Literals.CANVAS__CURRENCY || feature == BmcPackage.Literals.AMOUNT__CURRENCY
                || feature == BmcPackage.Literals.NAMED__TAGS && Identifier.isOne(text);
    }
}
