// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import java.util.List;

import org.databril.workbench.paint.Tone;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of a canvas text, each with a contrast of at least 4.5 to 1 on its ground.
 *
 * @param element words that start an element, such as {@code segment}
 * @param keyword the other words of the language
 * @param string texts in quotes
 * @param number numbers and dates
 * @param comment comments
 * @param name names of elements
 * @param value values of the language, such as {@code automated}
 */
public record TextColours(Color element, Color keyword, Color string, Color number, Color comment, Color name, Color value) {
    /** For light ground. */
    static final TextColours LIGHT = of(0x0B6E78, 0x33508A, 0x7A2E59, 0x8A4A00, 0x5A6B7B, 0x1F2D3A, 0x3A6420);
    /** For dark ground. */
    static final TextColours DARK = of(0x5CC4CD, 0x9DB7F2, 0xEBAFD3, 0xF0A04B, 0x9AA8B5, 0xE6EDF3, 0xA8D47F);

    /** The colours that suit the ground of a control. */
    public static TextColours on(Control control) {
        return ChosenColours.on(Tone.isDark(control));
    }

    /** All of them in the order of the components. */
    List<Color> all() {
        return List.of(element, keyword, string, number, comment, name, value);
    }

    private static TextColours of(int element, int keyword, int string, int number, int comment, int name, int value) {
        return new TextColours(colour(element), colour(keyword), colour(string), colour(number), colour(comment), colour(name),
                colour(value));
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
