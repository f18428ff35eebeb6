// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.tables;

import java.util.Map;

import org.databril.analysis.table.FiguresTable;
import org.databril.analysis.table.ImpactTable;
import org.databril.analysis.table.LensTable;
import org.databril.analysis.table.LineageTable;
import org.databril.analysis.table.Report;

/** The kinds of tables, by the word that a view names behind its class in {@code plugin.xml}. */
final class Reports {
    private static final Map<String, Report> ALL = Map.of("impact", new ImpactTable(), "lineage", new LineageTable(),
            "figures", new FiguresTable(), "lens", new LensTable());

    private Reports() {
    }

    /** @throws IllegalArgumentException when there is no such kind */
    static Report of(String kind) {
        var report = ALL.get(kind);
        if (report == null) {
            throw new IllegalArgumentException("No kind of tables: " + kind);
        }
        return report;
    }
}
