// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.problem;

import java.util.Locale;

/** How far two words are apart, in letters typed wrongly (Damerau-Levenshtein, neighbours swapped count as one). */
public final class Distance {
    private static final int LONGEST = 60;

    private Distance() {
    }

    /** Whether one word is probably the other with a slip of the finger. */
    public static boolean isNear(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest > 1 && longest <= LONGEST && Math.abs(one.length() - other.length()) <= allowed(longest)
                && between(one, other) <= allowed(longest);
    }

    /** The number of letters to add, take out, change or swap; upper and lower case are the same. */
    public static int between(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[b.length()];
    }

    private static int allowed(int length) {
        return length <= 3 ? 1 : length <= 8 ? 2 : 3;
    }
}
