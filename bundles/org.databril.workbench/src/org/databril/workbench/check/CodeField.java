// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column with the code of a problem. */
public final class CodeField extends MarkerField {
    /** Wide enough for most codes, in average characters. */
    private static final int WIDTH = 22;

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(ProblemMarkers.CODE, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        GC gc = new GC(control);
        gc.setFont(control.getFont());
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        return (int) Math.ceil(WIDTH * character);
    }
}
