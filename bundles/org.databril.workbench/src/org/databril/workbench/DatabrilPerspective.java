// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What stands where in a fresh Databril window. */
public final class DatabrilPerspective implements IPerspectiveFactory {

    /** The id of the perspective in {@code plugin.xml}. */
    public static final String ID = "org.databril.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
