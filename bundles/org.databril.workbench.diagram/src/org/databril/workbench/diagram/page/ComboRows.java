// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import java.util.List;

import org.eclipse.swt.widgets.Combo;

/** The rows of a list to choose from: only those that are others are made anew, as each takes the window system a while. */
public final class ComboRows {
    private ComboRows() {
    }

    /** Lists some rows and chooses one of them, by its index; none where it is negative. */
    public static void show(Combo list, List<String> rows, int chosen) {
        var before = List.of(list.getItems());
        int most = Math.min(before.size(), rows.size());
        int first = 0;
        while (first < most && before.get(first).equals(rows.get(first))) {
            first++;
        }
        int same = 0;
        while (same < most - first && before.get(before.size() - 1 - same).equals(rows.get(rows.size() - 1 - same))) {
            same++;
        }
        if (first < before.size() - same) {
            list.remove(first, before.size() - same - 1);
        }
        for (int i = first; i < rows.size() - same; i++) {
            list.add(rows.get(i), i);
        }
        if (list.getSelectionIndex() != chosen) {
            list.deselectAll();
            list.select(chosen);
        }
    }
}
