// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeTest {

    private static final List<Ink> TEXTS =
        List.of(Ink.INK, Ink.MUTED, Ink.DATA, Ink.OK, Ink.WARNING, Ink.ALARM, Ink.WANTED);

    @Test
    void textCanBeReadOnEveryGround() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (Ink text : TEXTS) {
                assertContrast(theme, text, Ink.PAPER);
                assertContrast(theme, text, Ink.WASH);
            }
            assertContrast(theme, Ink.PERSONAL, Ink.PERSONAL_WASH);
        }
    }

    @Test
    void nothingHasNoColour() {
        assertThrows(IllegalArgumentException.class, () -> Theme.LIGHT.rgb(Ink.NONE));
    }

    /** WCAG 2.2, contrast ratio. */
    private static void assertContrast(Theme theme, Ink text, Ink ground) {
        double a = luminance(theme.rgb(text));
        double b = luminance(theme.rgb(ground));
        double ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(ratio >= 4.5, theme.name() + " " + text + " on " + ground + ": " + ratio);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
