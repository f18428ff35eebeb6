// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import org.eclipse.gef.tools.SelectEditPartTracker;

/** What the mouse does on a card: a click selects it, a double-click opens it, and to drag it onto another one links the two. */
final class CardDrag extends SelectEditPartTracker {
    private Rubber rubber;

    CardDrag(PlacePart card) {
        super(card);
    }

    private PlacePart card() {
        return (PlacePart) getSourceEditPart();
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS) && movedPastThreshold()) {
            if (rubber == null) {
                rubber = new Rubber((LinkageViewer) getCurrentViewer(), getStartLocation(), card()::isLinkable);
            }
            setState(STATE_DRAG_IN_PROGRESS);
            rubber.to(getLocation());
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (rubber == null) {
            return super.handleButtonUp(button);
        }
        var end = rubber.release();
        rubber = null;
        setState(STATE_TERMINAL);
        end.ifPresent(card()::linkTo);
        return true;
    }

    @Override
    public void deactivate() {
        if (rubber != null) {
            rubber.release();
            rubber = null;
        }
        super.deactivate();
    }
}
