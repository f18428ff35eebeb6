// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** How a value is entered. */
public enum Kind {
    /** An identifier. */
    NAME,
    /** One line of words. */
    TEXT,
    /** Words of several lines. */
    PROSE,
    /** A free word to filter by. */
    TAG,
    /** A decimal number. */
    NUMBER,
    /** A decimal number of hundred. */
    PERCENT,
    /** A day. */
    DATE,
    /** A word of an enumeration. */
    CHOICE,
    /** Said or not. */
    FLAG,
    /** An amount of money in a period. */
    AMOUNT,
    /** A number of days, weeks, months or years. */
    DURATION,
    /** Another element. */
    REFERENCE,
    /** An information, whole or some attributes of it. */
    INFORMATION,
    /** A part with fields of its own. */
    PART,
    /** An element in the element, with a name of its own. */
    CHILD;

    /** The kind of the values of a feature. */
    public static Kind of(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return of(reference);
        }
        if (feature == BmcPackage.Literals.NAMED__NAME) {
            return NAME;
        }
        if (feature == BmcPackage.Literals.NAMED__DESCRIPTION || feature == BmcPackage.Literals.NAMED__NOTES) {
            return PROSE;
        }
        if (feature == BmcPackage.Literals.NAMED__TAGS) {
            return TAG;
        }
        var type = feature.getEType();
        if (type instanceof EEnum) {
            return CHOICE;
        }
        if (type == EcorePackage.Literals.EBIG_DECIMAL) {
            return feature == BmcPackage.Literals.COST_SHARE__PERCENT ? PERCENT : NUMBER;
        }
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return FLAG;
        }
        return type == BmcPackage.Literals.LOCAL_DATE ? DATE : TEXT;
    }

    private static Kind of(EReference reference) {
        var type = reference.getEReferenceType();
        if (!reference.isContainment()) {
            return REFERENCE;
        }
        if (type == BmcPackage.Literals.AMOUNT) {
            return AMOUNT;
        }
        if (type == BmcPackage.Literals.DURATION) {
            return DURATION;
        }
        if (type == BmcPackage.Literals.INFORMATION_PART) {
            return INFORMATION;
        }
        return Named.class.isAssignableFrom(type.getInstanceClass()) ? CHILD : PART;
    }
}
