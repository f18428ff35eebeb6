// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule about the structure of files, asked about every element of a kind.
 *
 * @param <T> the kind
 */
interface StructureCheck<T extends EObject> {
    /** The kind of element that the rule is about. */
    Class<T> subject();

    /** Tells what is wrong with an element. */
    void check(T element, ProblemReport report);
}
