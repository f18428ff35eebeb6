// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import org.databril.workbench.diagram.linkage.Linkage.Thing;
import org.eclipse.draw2d.Cursors;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * Drags something from the shelves onto a card of the picture beside them. It stays within the page, so it follows the mouse
 * itself, and shows at once where something can be dropped.
 */
final class ShelfDrag {
    private static final int THRESHOLD = 6;

    private final TreeViewer shelves;
    private final LinkageViewer viewer;
    private Point pressed;
    private Thing dragged;
    private PlacePart aimed;

    ShelfDrag(TreeViewer shelves, LinkageViewer viewer) {
        this.shelves = shelves;
        this.viewer = viewer;
    }

    /** Follows the mouse from now on. */
    void attach() {
        Tree tree = shelves.getTree();
        tree.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? new Point(event.x, event.y) : null);
        tree.addListener(SWT.MouseMove, this::move);
        tree.addListener(SWT.MouseUp, event -> drop());
        tree.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                end();
            }
        });
        tree.addListener(SWT.FocusOut, event -> end());
    }

    private void move(Event event) {
        if (pressed == null) {
            return;
        }
        if (dragged == null && Math.hypot(event.x - pressed.x, event.y - pressed.y) > THRESHOLD
                && shelves.getTree().getItem(pressed) != null && shelves.getTree().getItem(pressed).getData() instanceof Thing thing) {
            dragged = thing;
        }
        if (dragged != null) {
            var place = viewer.getControl().getDisplay().map(shelves.getControl(), viewer.getControl(), event.x, event.y);
            aim(viewer.cardAt(place.x, place.y, null).orElse(null));
            shelves.getControl().setCursor(aimed == null ? Cursors.NO : Cursors.HAND);
        }
    }

    private void drop() {
        var thing = dragged;
        var card = aimed;
        end();
        if (thing != null && card != null) {
            viewer.getControl().setFocus();
            viewer.editing().drop(thing.name(), card.card());
        }
    }

    private void end() {
        aim(null);
        pressed = null;
        if (dragged != null) {
            dragged = null;
            shelves.getControl().setCursor(null);
        }
    }

    private void aim(PlacePart other) {
        if (other != aimed) {
            if (aimed != null) {
                aimed.aim(false);
            }
            aimed = other;
            if (aimed != null) {
                aimed.aim(true);
            }
        }
    }
}
