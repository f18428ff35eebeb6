// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import java.util.Locale;

/** How what was typed fits a proposal. */
final class Match {
    private Match() {
    }

    /** Whether a proposal has what was typed at its start, or at the start of one of its words, whatever the case. */
    static boolean fits(String proposed, String typed) {
        return typed.isEmpty() || at(proposed, typed) >= 0;
    }

    /** Where what was typed stands in a proposal; -1 where it does not fit. */
    static int at(String proposed, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String low = proposed.toLowerCase(Locale.ROOT);
        for (int at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
            if (at == 0 || startsWord(proposed, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWord(String text, int at) {
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) || Character.isUpperCase(text.charAt(at)) && !Character.isUpperCase(before);
    }
}
