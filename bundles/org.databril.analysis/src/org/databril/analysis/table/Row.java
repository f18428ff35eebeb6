// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param element the qualified name of the element it is about; empty for none
 * @param code the code of the finding it tells of; empty for none
 * @param cells one for each column
 * @param why what it comes from; null where there is nothing more to tell
 */
public record Row(String element, String code, List<Cell> cells, Table why) {
    /** A row; the list is copied. */
    public Row {
        cells = List.copyOf(cells);
    }

    static Row of(String element, List<Cell> cells, Table why) {
        return new Row(element, "", cells, why);
    }

    /** Whether it has all of some words in it, in whatever cells, whatever their case. */
    public boolean matches(String words) {
        var all = cells.stream().map(Cell::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(all::contains);
    }

    String tabbed() {
        return cells.stream().map(cell -> cell.text().replace('\t', ' ').replace('\n', ' ')).collect(Collectors.joining("\t"));
    }
}
