// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.function.Consumer;

import org.databril.diagram.graph.GraphDrawing;
import org.eclipse.swt.widgets.Control;

/** Moves a drawing to the one that comes after it, in a moment; at once where people do not want things to move. */
final class Motion {
    /** How long it takes, and how long until the next picture at least, in milliseconds. */
    private static final int WHOLE = 200;
    private static final int STEP = 16;

    private final Control control;
    private final Consumer<GraphDrawing> shown;
    private final Runnable step = this::step;
    private GraphDrawing from;
    private GraphDrawing to;
    private long started;

    /**
     * Motions of what a control shows.
     *
     * @param shown is given each picture on the way, and in the end the last one
     */
    Motion(Control control, Consumer<GraphDrawing> shown) {
        this.control = control;
        this.shown = shown;
    }

    /** Starts, from one drawing to another. */
    void start(GraphDrawing before, GraphDrawing after) {
        from = before;
        to = after;
        if (Stillness.isWanted() || before.places().equals(after.places())) {
            to = null;
            shown.accept(after);
            return;
        }
        started = System.nanoTime();
        step();
    }

    /** Stops where it is. */
    void stop() {
        to = null;
        if (!control.isDisposed()) {
            control.getDisplay().timerExec(-1, step);
        }
    }

    boolean isMoving() {
        return to != null;
    }

    private void step() {
        if (control.isDisposed() || to == null) {
            return;
        }
        double share = Math.min(1, (System.nanoTime() - started) / 1e6 / WHOLE);
        var target = to;
        // slower at both ends
        var now = from.towards(target, share * share * (3 - 2 * share));
        if (share >= 1) {
            to = null;
        }
        shown.accept(now);
        if (to != null) {
            control.getDisplay().timerExec(STEP, step);
        }
    }
}
