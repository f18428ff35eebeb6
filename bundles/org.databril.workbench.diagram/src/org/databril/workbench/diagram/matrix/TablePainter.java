// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import org.databril.workbench.Log;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the table; what goes wrong is told in the log of the workbench, which the table's own painter knows nothing of. */
final class TablePainter extends NatLayerPainter {
    private boolean failed;

    TablePainter(NatTable table) {
        super(table);
    }

    @Override
    public void paintLayer(ILayer layer, GC gc, int x, int y, Rectangle area, IConfigRegistry registry) {
        try {
            paintBackground(layer, gc, x, y, area, registry);
            natTable.getLayer().getLayerPainter().paintLayer(layer, gc, x, y, area, registry);
            paintOverlays(layer, gc, x, y, area, registry);
        } catch (RuntimeException e) {
            if (!failed) {
                failed = true;
                Log.error("Cannot paint the table of a matrix", e);
            }
        }
    }
}
