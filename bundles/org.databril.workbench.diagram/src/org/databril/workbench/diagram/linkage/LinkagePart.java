// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;

import org.databril.diagram.scene.Bounds;
import org.databril.workbench.diagram.draw.SheetFigure;
import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** The whole linkage: what is painted behind its cards and lines. A frame that is drawn on it selects what is inside. */
final class LinkagePart extends AbstractGraphicalEditPart {
    private final LinkageSheet sheet;

    LinkagePart(LinkageSheet sheet) {
        this.sheet = sheet;
        setModel(sheet);
    }

    @Override
    protected IFigure createFigure() {
        var figure = new SheetFigure();
        figure.setLayoutManager(new XYLayout());
        return figure;
    }

    @Override
    protected List<Key> getModelChildren() {
        return sheet.keys();
    }

    @Override
    public void refresh() {
        super.refresh();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
    }

    @Override
    protected void refreshVisuals() {
        ((SheetFigure) getFigure()).show(sheet.ground(), sheet.frame());
        sheet.scene().ifPresent(scene -> {
            var whole = sheet.frame().pixels(new Bounds(0, 0, scene.width(), scene.height()));
            getFigure().setPreferredSize(new Dimension(whole.width, whole.height));
        });
    }

    /** Whether all that is seen of it is as sharp as it gets. */
    boolean isSharp() {
        return ((SheetFigure) getFigure()).isSharp();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    protected void createEditPolicies() {
        // the linkage as a whole is laid out, nothing is dragged about on it
    }
}
