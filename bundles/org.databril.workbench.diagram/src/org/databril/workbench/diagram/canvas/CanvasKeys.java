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
    private final CanvasWalk walk;

    CanvasKeys(CanvasViewer viewer, CanvasEditing editing, Runnable open) {
        super(viewer);
        this.viewer = viewer;
        this.editing = editing;
        this.open = open;
        walk = new CanvasWalk(viewer);
    }

    /** Follows the keys of the viewer from now on. */
    void attach() {
        viewer.setKeyHandler(this);
        // GEF keeps this key for its tools
        viewer.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                editing.endAdding();
            }
        });
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        switch (event.keyCode) {
            case SWT.F2 -> editing.rename();
            case SWT.F3 -> open.run();
            case SWT.INSERT -> viewer.block().ifPresent(block -> editing.add(block, ""));
            case SWT.CR, SWT.KEYPAD_CR -> viewer.block().filter(block -> viewer.cards().isEmpty())
                    .ifPresentOrElse(block -> editing.add(block, ""), editing::rename);
            case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                boolean aside = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
                if (alt && !aside) {
                    editing.shift(event.keyCode == SWT.ARROW_DOWN);
                } else if (plain) {
                    walk.go(event.keyCode, (event.stateMask & SWT.SHIFT) != 0);
                } else {
                    return super.keyPressed(event);
                }
            }
            case SWT.HOME, SWT.END -> walk.end(event.keyCode == SWT.END);
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
