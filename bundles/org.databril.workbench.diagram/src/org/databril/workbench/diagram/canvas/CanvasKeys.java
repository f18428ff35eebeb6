// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** The keys of the page besides those of the workbench's commands: arrows go from item to item, letters begin a new one. */
final class CanvasKeys extends GraphicalViewerKeyHandler {
    private final CanvasViewer viewer;
    private final CanvasEditing editing;
    private final Runnable open;

    CanvasKeys(CanvasViewer viewer, CanvasEditing editing, Runnable open) {
        super(viewer);
        this.viewer = viewer;
        this.editing = editing;
        this.open = open;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        switch (event.keyCode) {
            case SWT.F2 -> editing.rename();
            case SWT.F3 -> open.run();
            case SWT.ESC -> {
                editing.endAdding();
                return super.keyPressed(event);
            }
            case SWT.INSERT -> viewer.block().ifPresent(block -> editing.add(block, ""));
            case SWT.CR, SWT.KEYPAD_CR -> editing.rename();
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                if (!alt) {
                    return super.keyPressed(event);
                }
                editing.shift(event.keyCode == SWT.ARROW_DOWN);
            }
            default -> {
                if (!plain || !isWritten(event.character) || viewer.block().isEmpty()) {
                    return super.keyPressed(event);
                }
                viewer.block().ifPresent(block -> editing.add(block, String.valueOf(event.character)));
            }
        }
        return true;
    }

    private static boolean isWritten(char c) {
        return Character.isLetterOrDigit(c);
    }
}
