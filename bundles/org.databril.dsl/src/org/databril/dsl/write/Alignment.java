// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.List;

/** Which of some things before is which of those now: equal ones stay, others change where they stand, the rest goes or comes. */
final class Alignment {
    /**
     * One thing.
     *
     * @param before its place before; -1 for one that is new
     * @param now its place now; -1 for one that is gone
     */
    record Step(int before, int now) {
    }

    private Alignment() {
    }

    /** The steps in the order of what is there now; the first thing now is no new one where anything was there before. */
    static <T> List<Step> of(List<T> before, List<T> now) {
        var steps = walk(before, now);
        boolean startsWithNew = !steps.isEmpty() && steps.getFirst().before() < 0;
        return startsWithNew && !before.isEmpty() ? inOrder(before.size(), now.size()) : steps;
    }

    private static <T> List<Step> walk(List<T> before, List<T> now) {
        var common = common(before, now);
        var steps = new ArrayList<Step>();
        int b = 0;
        int n = 0;
        while (b < before.size() || n < now.size()) {
            if (b < before.size() && n < now.size() && before.get(b).equals(now.get(n))) {
                steps.add(new Step(b++, n++));
                continue;
            }
            boolean goes = b < before.size() && (n >= now.size() || common[b + 1][n] == common[b][n]);
            boolean comes = n < now.size() && (b >= before.size() || common[b][n + 1] == common[b][n]);
            if (goes && comes) {
                steps.add(new Step(b++, n++));
            } else if (goes) {
                steps.add(new Step(b++, -1));
            } else {
                steps.add(new Step(-1, n++));
            }
        }
        return steps;
    }

    private static List<Step> inOrder(int before, int now) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < Math.max(before, now); i++) {
            steps.add(new Step(i < before ? i : -1, i < now ? i : -1));
        }
        return steps;
    }

    /** How many things two rests have in common in the same order. */
    private static <T> int[][] common(List<T> before, List<T> now) {
        var common = new int[before.size() + 1][now.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int n = now.size() - 1; n >= 0; n--) {
                common[b][n] = before.get(b).equals(now.get(n)) ? common[b + 1][n + 1] + 1
                        : Math.max(common[b + 1][n], common[b][n + 1]);
            }
        }
        return common;
    }
}
