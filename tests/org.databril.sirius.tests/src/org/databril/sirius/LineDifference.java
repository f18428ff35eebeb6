// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ. */
final class LineDifference {
    private LineDifference() {
    }

    /** The lines that are gone, with a minus, and those that are new, with a plus, without white space around them. */
    static List<String> of(String before, String now) {
        var old = before.lines().toList();
        var made = now.lines().toList();
        int[][] common = new int[old.size() + 1][made.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int k = made.size() - 1; k >= 0; k--) {
                common[i][k] = old.get(i).equals(made.get(k)) ? common[i + 1][k + 1] + 1 : Math.max(common[i + 1][k], common[i][k + 1]);
            }
        }
        var lines = new ArrayList<String>();
        int i = 0;
        int k = 0;
        while (i < old.size() || k < made.size()) {
            if (i < old.size() && k < made.size() && old.get(i).equals(made.get(k))) {
                i++;
                k++;
            } else if (k >= made.size() || i < old.size() && common[i + 1][k] >= common[i][k + 1]) {
                lines.add(("- " + old.get(i++).strip()).strip());
            } else {
                lines.add(("+ " + made.get(k++).strip()).strip());
            }
        }
        return lines;
    }
}
