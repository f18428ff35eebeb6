// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;

import org.databril.workbench.diagram.draw.WholePart;
import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** The whole linkage: what is painted behind its cards and lines. A frame that is drawn on it selects what is inside. */
final class LinkagePart extends WholePart {
    private final LinkageSheet sheet;

    LinkagePart(LinkageSheet sheet) {
        this.sheet = sheet;
        setModel(sheet);
    }

    @Override
    protected List<Key> getModelChildren() {
        return sheet.keys();
    }

    @Override
    protected void refreshVisuals() {
        show(sheet.ground(), sheet.frame(), sheet.scene());
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }
}
