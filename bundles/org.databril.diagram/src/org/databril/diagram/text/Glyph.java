// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

/**
 * One character of a text in a font.
 *
 * @param codePoint the character
 * @param id its number in the font, 0 when the font has not got it
 * @param advance how far it moves the pen in em, kerning to the next included
 */
public record Glyph(int codePoint, int id, double advance) {
}
