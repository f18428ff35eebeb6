// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.svg;

/** Coordinates as short as they can be, with at most two decimals, whatever the machine's language. */
final class Numbers {

    private Numbers() {
    }

    static String text(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths == 0) {
            return "0";
        }
        long size = Math.abs(hundredths);
        StringBuilder text = new StringBuilder();
        if (hundredths < 0) {
            text.append('-');
        }
        text.append(size / 100);
        if (size % 100 != 0) {
            text.append('.').append(size / 10 % 10);
            if (size % 10 != 0) {
                text.append(size % 10);
            }
        }
        return text.toString();
    }
}
