// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

/**
 * An expression in its place.
 *
 * @param part the element that has it
 * @param attribute by which attribute
 * @param expression what it says
 * @param scope what it knows there
 */
record Use(Part part, String attribute, String expression, Scope scope) {
    @Override
    public String toString() {
        return part + ": " + attribute + " " + expression;
    }
}
