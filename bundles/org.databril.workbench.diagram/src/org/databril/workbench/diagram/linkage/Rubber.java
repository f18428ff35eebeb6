// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

/** What is seen while a line is drawn: the line as far as the pointer, and the card at which it would end. */
final class Rubber {
    private final LinkageViewer viewer;
    private final Point start;
    private final Predicate<PlacePart> fits;
    private final Polyline line = new Polyline();
    private PlacePart target;

    /**
     * A line that is drawn.
     *
     * @param start where it starts, in pixels of the control
     * @param fits where it may end
     */
    Rubber(LinkageViewer viewer, Point start, Predicate<PlacePart> fits) {
        this.viewer = viewer;
        this.start = start;
        this.fits = fits;
        line.setLineWidth(2);
        line.setForegroundColor(Inks.data(viewer.sheet().frame().theme()));
        layer().add(line);
    }

    /** Goes on to a place of the control. */
    void to(Point end) {
        var from = start.getCopy();
        var to = end.getCopy();
        line.translateToRelative(from);
        line.translateToRelative(to);
        line.setEndpoints(from, to);
        aim(viewer.cardAt(end.x, end.y, line).filter(fits).orElse(null));
    }

    private void aim(PlacePart other) {
        if (other != target) {
            if (target != null) {
                target.aim(false);
            }
            target = other;
            if (target != null) {
                target.aim(true);
            }
        }
    }

    /** Whether it would end at a card. */
    boolean ends() {
        return target != null;
    }

    /** Is not seen any more; tells at which card it ends. */
    Optional<PlacePart> release() {
        var found = Optional.ofNullable(target);
        aim(null);
        if (line.getParent() != null) {
            layer().remove(line);
        }
        return found;
    }

    private IFigure layer() {
        return LayerManager.Helper.find(viewer.getContents()).getLayer(LayerConstants.FEEDBACK_LAYER);
    }
}
