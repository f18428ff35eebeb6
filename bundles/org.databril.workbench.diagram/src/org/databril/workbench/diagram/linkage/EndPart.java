// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;

import org.databril.workbench.diagram.draw.SpokenPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

/** A card or a line: what is selected has grips, from which lines are drawn or led elsewhere. */
abstract class EndPart extends SpokenPart {
    private final Grips grips = new Grips(this, this::ends);

    /** Its grips, made anew each time it is selected. */
    abstract List<Grip> ends();

    /** The grips that are there. */
    Grips grips() {
        return grips;
    }

    /** Shows that it is selected, or is not any more. */
    abstract void select(boolean selected);

    LinkageEditing editing() {
        return ((LinkageViewer) getViewer()).editing();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        select(value != EditPart.SELECTED_NONE);
        grips.selected(value == EditPart.SELECTED_PRIMARY);
    }

    @Override
    public void removeNotify() {
        grips.selected(false);
        super.removeNotify();
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            editing().open();
        }
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_SELECTION.equals(request.getType()) ? this : super.getTargetEditPart(request);
    }
}
