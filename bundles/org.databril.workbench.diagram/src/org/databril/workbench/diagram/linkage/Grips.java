// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Point;

/** The handles of a part, there while it is the only one that is selected. */
final class Grips {
    private final EditPart owner;
    private final Supplier<List<Grip>> maker;
    private List<Grip> there = List.of();

    Grips(EditPart owner, Supplier<List<Grip>> maker) {
        this.owner = owner;
        this.maker = maker;
    }

    /** The part is selected now, or is not any more. */
    void selected(boolean primary) {
        if (primary == there.isEmpty()) {
            IFigure layer = LayerManager.Helper.find(owner).getLayer(LayerConstants.HANDLE_LAYER);
            there.forEach(layer::remove);
            there = primary ? maker.get() : List.of();
            there.forEach(layer::add);
        }
    }

    /** To be called when the part has moved. */
    void moved() {
        there.forEach(Grip::revalidate);
    }

    /** Where they are, in pixels of the control. */
    List<Point> places() {
        return there.stream().map(Grip::middle).map(at -> new Point(at.x, at.y)).toList();
    }
}
