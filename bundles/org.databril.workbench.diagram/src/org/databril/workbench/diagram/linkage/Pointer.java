// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Tells the pointer what it is on. */
final class Pointer {
    private final LinkageViewer viewer;

    Pointer(LinkageViewer viewer) {
        this.viewer = viewer;
    }

    /** Follows the pointer from now on. */
    void attach() {
        viewer.getControl().addListener(SWT.MouseMove, this::hover);
        viewer.getControl().addListener(SWT.MouseExit, event -> viewer.getControl().setToolTipText(null));
    }

    private void hover(Event event) {
        var told = switch (viewer.findObjectAt(new Point(event.x, event.y))) {
            case PlacePart card -> card.card().group().title();
            case LinkPart line -> line.line().group().title().isEmpty() ? line.spoken() : line.line().group().title();
            case null, default -> null;
        };
        if (!Objects.equals(told, viewer.getControl().getToolTipText())) {
            viewer.getControl().setToolTipText(told);
        }
    }
}
