// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Which of some things can stay where they are when their order changes: as many as possible. */
final class LongestRun {
    private LongestRun() {
    }

    /** The longest run of things whose places rise, in the order wanted. */
    static <T> Set<T> of(List<T> wanted, ToIntFunction<T> place) {
        int n = wanted.size();
        var length = new int[n];
        var previous = new int[n];
        Arrays.fill(previous, -1);
        int best = -1;
        for (int i = 0; i < n; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (place.applyAsInt(wanted.get(j)) < place.applyAsInt(wanted.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) {
                best = i;
            }
        }
        var stay = new HashSet<T>();
        for (int at = best; at >= 0; at = previous[at]) {
            stay.add(wanted.get(at));
        }
        return stay;
    }
}
