// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.databril.workbench.diagram.Messages;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Draws a line from a handle to a card. */
final class LineDrag extends AbstractTool implements DragTracker {
    private final Predicate<PlacePart> fits;
    private final Consumer<PlacePart> dropped;
    private Rubber rubber;

    /**
     * A way to draw.
     *
     * @param fits where the line may end
     * @param dropped is told the card at which it does
     */
    LineDrag(Predicate<PlacePart> fits, Consumer<PlacePart> dropped) {
        this.fits = fits;
        this.dropped = dropped;
        setDefaultCursor(Cursors.CROSS);
    }

    @Override
    protected String getCommandName() {
        return Messages.linkage_connect;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1 && stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS)) {
            rubber = new Rubber((LinkageViewer) getCurrentViewer(), getStartLocation(), fits);
        }
        return true;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (rubber != null) {
            rubber.to(getLocation());
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL) && rubber != null) {
            var end = rubber.release();
            rubber = null;
            end.ifPresent(dropped);
        }
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            setState(STATE_TERMINAL);
            erase();
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        erase();
        super.deactivate();
    }

    private void erase() {
        if (rubber != null) {
            rubber.release();
            rubber = null;
        }
    }
}
