// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide the columns are: as wide as what stands in them, within limits, or as wide as somebody has made them. */
final class ColumnWidths {
    private static final int LEAST = 112;
    private static final int MOST = 240;
    private static final int MOST_OF_LABELS = 300;
    private static final int PADDING = 18;
    private static final int MEASURED = 3;

    private final Map<String, Integer> chosen = new HashMap<>();
    private final TableLayers layers;
    private final Seen seen;
    private boolean setting;

    ColumnWidths(TableLayers layers, Seen seen) {
        this.layers = layers;
        this.seen = seen;
        layers.cells.addLayerListener(event -> {
            if (!setting && event instanceof ColumnResizeEvent resize) {
                ((ColumnStructuralChangeEvent) resize).getColumnPositionRanges().forEach(range -> range.getMembers().forEach(column ->
                        chosen.put(key(column), layers.cells.getColumnWidthByPosition(column))));
            }
        });
    }

    private String key(int column) {
        return seen.kind() + "/" + (column < seen.columns() ? seen.column(column).key() : "");
    }

    /** Gives all columns that are seen their width. */
    void apply(Control control) {
        setting = true;
        var gc = new GC(control);
        try {
            // masters stand out in bold
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            for (int column = 0; column < seen.length(Side.COLUMN); column++) {
                var width = chosen.get(key(column));
                layers.cells.setColumnWidthByPosition(column, width == null ? wanted(gc, column) : width, false);
            }
            int labels = longest(gc, Stream.concat(Stream.of(seen.corner()),
                    IntStream.range(0, seen.length(Side.ROW)).mapToObj(seen::label)));
            layers.labels.setColumnWidthByPosition(0, Math.clamp(labels, LEAST, MOST_OF_LABELS), false);
        } finally {
            gc.dispose();
            setting = false;
        }
    }

    private int wanted(GC gc, int column) {
        var texts = IntStream.range(0, seen.rows()).mapToObj(row -> seen.text(row, column));
        return Math.clamp(longest(gc, Stream.concat(seen.title(column).lines(), texts)), LEAST, MOST);
    }

    /** The width of the longest of some texts; those with the most letters are measured. */
    private static int longest(GC gc, Stream<String> texts) {
        return texts.distinct().sorted(Comparator.comparingInt(String::length).reversed()).limit(MEASURED)
                .mapToInt(text -> gc.textExtent(text).x).max().orElse(0) + PADDING;
    }
}
