// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;

/** What screen readers call a control that has no words of its own. */
public final class SpokenName {
    private SpokenName() {
    }

    /** Names a control. */
    public static void of(Control control, String words) {
        control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = words));
    }

    /** Names a bar, and its buttons by their hints. */
    public static void ofBar(ToolBar bar, String words) {
        bar.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result =
                event.childID == ACC.CHILDID_SELF || event.childID >= bar.getItemCount() ? words
                        : bar.getItem(event.childID).getToolTipText()));
    }
}
