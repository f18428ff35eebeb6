// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import java.util.List;

import org.databril.dsl.problem.Place;

/**
 * What a row or a column is about.
 *
 * @param key what it is told by as long as its matrix has it
 * @param label what people call it
 * @param detail more words, in a second line; may be empty
 * @param about what it is about, in a sentence
 * @param element the qualified name of the element that it is; empty where it is none
 * @param place where its name stands; null where it is no element
 * @param offers what can be typed into its cells
 */
public record Head(String key, String label, String detail, String about, String element, Place place, List<Offer> offers) {
}
