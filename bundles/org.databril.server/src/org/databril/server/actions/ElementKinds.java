// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.util.List;
import java.util.Locale;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/** The kinds of elements that a type of the metamodel stands for, and where they may stand. */
final class ElementKinds {
    private ElementKinds() {
    }

    /** The kinds that can be made of a type: itself, or those of an abstract one, in the order of the metamodel. */
    static List<EClass> of(EClass type) {
        return BmcPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind))
                .filter(kind -> isRoot(kind) ? isRoot(type) : isMember(kind)).toList();
    }

    static boolean isRoot(EClass kind) {
        return BmcPackage.Literals.ROOT.isSuperTypeOf(kind);
    }

    private static boolean isMember(EClass kind) {
        return BmcPackage.Literals.NAMED.isSuperTypeOf(kind) && (BmcPackage.Literals.CANVAS_MEMBER.isSuperTypeOf(kind)
                || BmcPackage.Literals.LANDSCAPE_MEMBER.isSuperTypeOf(kind));
    }

    /** Whether an element of a kind may stand in a canvas or landscape. */
    static boolean mayStandIn(EClass kind, Root root) {
        return (root instanceof Canvas ? BmcPackage.Literals.CANVAS_MEMBER : BmcPackage.Literals.LANDSCAPE_MEMBER).isSuperTypeOf(kind);
    }

    /** The keyword that an element of a kind starts with. */
    static String keyword(EClassifier kind) {
        return kind.getName().toLowerCase(Locale.ROOT);
    }
}
