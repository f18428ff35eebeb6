// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/** How what stands above a picture or a table is laid out: one row, and more of them where the editor is narrow. */
public final class BarLayout {
    private BarLayout() {
    }

    /** Lays the parts of a bar out in rows; none of them is cut off. */
    public static void folding(Composite bar) {
        RowLayoutFactory.swtDefaults().wrap(true).center(true).spacing(6).margins(6, 3).applyTo(bar);
    }
}
