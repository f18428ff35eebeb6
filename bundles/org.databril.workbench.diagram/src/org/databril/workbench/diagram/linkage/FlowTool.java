// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.function.BiConsumer;

import org.databril.workbench.diagram.Messages;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** The tool that draws one line from card to card: pressed on the first one, let go on the other; then it is put away. */
final class FlowTool extends AbstractTool {
    private final BiConsumer<PlacePart, PlacePart> drawn;
    private final Runnable away;
    private PlacePart start;
    private Rubber rubber;

    /**
     * A tool.
     *
     * @param drawn is told from which card to which
     * @param away is told that the tool is put away
     */
    FlowTool(BiConsumer<PlacePart, PlacePart> drawn, Runnable away) {
        this.drawn = drawn;
        this.away = away;
        setDefaultCursor(Cursors.CROSS);
    }

    @Override
    protected String getCommandName() {
        return Messages.linkage_connect;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        var viewer = (LinkageViewer) getCurrentViewer();
        start = button == 1 ? viewer.cardAt(getLocation().x, getLocation().y, null).orElse(null) : null;
        if (start == null) {
            handleFinished();
        } else if (stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS)) {
            rubber = new Rubber(viewer, getLocation(), start::isLinkable);
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
            handleFinished();
            end.ifPresent(card -> drawn.accept(start, card));
        }
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            handleFinished();
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        if (rubber != null) {
            rubber.release();
            rubber = null;
        }
        super.deactivate();
        away.run();
    }
}
