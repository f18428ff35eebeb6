// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** The metamodel of canvases, by the names that the specification uses. */
final class Model {
    private Model() {
    }

    /** A class by a name such as {@code bmc::Segment}. */
    static Optional<EClass> type(String name) {
        var cells = name.split("::");
        return cells.length != 2 ? Optional.empty() : switch (cells[0]) {
            case "bmc" -> type(BmcPackage.eINSTANCE, cells[1]);
            case "ecore" -> type(EcorePackage.eINSTANCE, cells[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<EClass> type(EPackage in, String name) {
        return in.getEClassifier(name) instanceof EClass type ? Optional.of(type) : Optional.empty();
    }

    static Set<Class<?>> classes(String name) {
        return type(name).<Set<Class<?>>>map(type -> Set.of(type.getInstanceClass())).orElse(Set.of());
    }

    /** The class of the model that a Java type is; empty for one that is none. */
    static Optional<EClass> type(Class<?> java) {
        return java.getPackageName().equals("org.databril.model.bmc") ? type("bmc::" + java.getSimpleName())
                : java.getPackageName().equals("org.eclipse.emf.ecore") ? type("ecore::" + java.getSimpleName()) : Optional.empty();
    }

    /** A feature that all of some classes have; empty where one of them has not, or none is known. */
    static Optional<EStructuralFeature> feature(Set<Class<?>> classes, String name) {
        var found = new LinkedHashSet<Optional<EStructuralFeature>>();
        classes.forEach(one -> found.add(type(one).map(type -> type.getEStructuralFeature(name))));
        return found.isEmpty() || found.contains(Optional.<EStructuralFeature>empty()) ? Optional.empty() : found.getFirst();
    }
}
