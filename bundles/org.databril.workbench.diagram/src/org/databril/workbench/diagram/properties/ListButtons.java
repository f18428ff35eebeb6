// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import org.databril.workbench.Images;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What can be done with the values of a list, beside it. */
final class ListButtons {
    private final ToolItem remove;
    private final ToolItem up;
    private final ToolItem down;
    private final boolean open;

    ListButtons(Composite parent, FieldPlace place, ListEditor list) {
        open = !place.host().isReadOnly();
        var bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(bar);
        item(bar, "add", Messages.properties_add, list::add).setEnabled(open);
        remove = item(bar, "remove", Messages.properties_remove, list::remove);
        up = item(bar, "up", Messages.properties_up, () -> list.move(-1));
        down = item(bar, "down", Messages.properties_down, () -> list.move(1));
        place.describe(bar, Messages.properties_add);
    }

    static ToolItem item(ToolBar bar, String icon, String words, Runnable does) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(JFaceResources.getResources().get(Images.of(ListButtons.class.getResource("/icons/" + icon + ".svg"))));
        item.setToolTipText(words);
        item.addListener(SWT.Selection, event -> does.run());
        return item;
    }

    void arm(boolean selected, boolean canRise, boolean canSink) {
        remove.setEnabled(open && selected);
        up.setEnabled(open && canRise);
        down.setEnabled(open && canSink);
    }
}
