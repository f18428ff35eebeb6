// SPDX-License-Identifier: EPL-2.0
package org.databril.model.edit;

import java.util.stream.Stream;

import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;

/** The classifiers of the model, for tests that speak of all of them. */
final class ModelClasses {
    private ModelClasses() {
    }

    static Stream<EClass> all() {
        return of(EClass.class);
    }

    static Stream<EClass> concrete() {
        return all().filter(type -> !type.isAbstract() && !type.isInterface());
    }

    static Stream<EEnum> enumerations() {
        return of(EEnum.class);
    }

    private static <T> Stream<T> of(Class<T> kind) {
        return BmcPackage.eINSTANCE.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast);
    }
}
