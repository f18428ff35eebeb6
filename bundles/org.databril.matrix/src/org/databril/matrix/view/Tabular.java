// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cells as text for the clipboard, as spreadsheets write and read them: tabs between cells, a line a row. */
public final class Tabular {
    private Tabular() {
    }

    /** The text of some rows. A cell with a tab, a line end or a quote in it stands in quotes. */
    public static String format(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Tabular::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"') ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The rows of a text; a line end at the end begins no row. */
    public static List<List<String>> parse(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean inQuotes = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inQuotes) {
                if (c != '"') {
                    cell.append(c);
                } else if (text.startsWith("\"", i + 1)) {
                    cell.append(c);
                    i++;
                } else {
                    inQuotes = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                inQuotes = true;
            } else if (c == '\t') {
                row.add(taken(cell));
            } else if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                row.add(taken(cell));
                rows.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(taken(cell));
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
