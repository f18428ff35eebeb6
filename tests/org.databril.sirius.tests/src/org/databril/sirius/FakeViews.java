// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Views with those features of Sirius's that services read. */
final class FakeViews {
    private static final EClass NAMED = type("Named");
    private static final EClass VIEW = type("View");
    private static final EClass DIAGRAM = type("Diagram");

    static {
        var pack = EcoreFactory.eINSTANCE.createEPackage();
        pack.setName("views");
        pack.getEClassifiers().add(NAMED);
        pack.getEClassifiers().add(VIEW);
        pack.getEClassifiers().add(DIAGRAM);
        var name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        NAMED.getEStructuralFeatures().add(name);
        reference(VIEW, "actualMapping", EcorePackage.Literals.EOBJECT, false, false);
        reference(VIEW, "target", EcorePackage.Literals.EOBJECT, false, false);
        reference(VIEW, "targetNode", VIEW, false, false);
        reference(DIAGRAM, "activatedLayers", NAMED, true, false);
        reference(DIAGRAM, "views", VIEW, true, true);
    }

    private FakeViews() {
    }

    private static EClass type(String name) {
        var type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        return type;
    }

    private static void reference(EClass owner, String name, EClass type, boolean many, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        reference.setContainment(containment);
        owner.getEStructuralFeatures().add(reference);
    }

    static EObject diagram(String... layers) {
        var diagram = EcoreUtil.create(DIAGRAM);
        for (String layer : layers) {
            values(diagram, "activatedLayers").add(named(layer));
        }
        return diagram;
    }

    private static EObject named(String name) {
        var named = EcoreUtil.create(NAMED);
        named.eSet(NAMED.getEStructuralFeature("name"), name);
        return named;
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> values(EObject owner, String feature) {
        return (EList<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
    }

    /** The view of a mapping in a diagram. */
    static EObject view(EObject diagram, String mapping) {
        var view = EcoreUtil.create(VIEW);
        view.eSet(VIEW.getEStructuralFeature("actualMapping"), named(mapping));
        values(diagram, "views").add(view);
        return view;
    }

    /** The view of an edge that leads to an element. */
    static EObject edgeTo(EObject target) {
        var end = EcoreUtil.create(VIEW);
        end.eSet(VIEW.getEStructuralFeature("target"), target);
        var edge = EcoreUtil.create(VIEW);
        edge.eSet(VIEW.getEStructuralFeature("targetNode"), end);
        return edge;
    }
}
