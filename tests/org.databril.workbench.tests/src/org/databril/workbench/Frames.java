// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** When a control paints, and how often it can. */
final class Frames {
    private Frames() {
    }

    /** When something was first painted, by {@link System#nanoTime()}. */
    static CompletableFuture<Long> painted(Control control, BooleanSupplier what) {
        var painted = new CompletableFuture<Long>();
        Bench.act(() -> control.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (what.getAsBoolean()) {
                    painted.complete(System.nanoTime());
                    control.removeListener(SWT.Paint, this);
                }
            }
        }));
        return painted;
    }

    /**
     * How many frames a second are painted, each as a whole and when the window system asks for it, while what is seen moves.
     *
     * @param move moves to the next frame, numbered from 1
     */
    static long perSecond(Control control, int frames, IntConsumer move) {
        long start = System.nanoTime();
        int[] painted = {0};
        Bench.act(() -> {
            int[] paints = {0};
            Listener counting = event -> paints[0]++;
            control.addListener(SWT.Paint, counting);
            for (int i = 1; i <= frames; i++) {
                move.accept(i);
                int before = paints[0];
                control.redraw();
                while (paints[0] == before) {
                    if (!control.getDisplay().readAndDispatch()) {
                        Thread.onSpinWait();
                    }
                }
                painted[0] = i;
            }
            control.removeListener(SWT.Paint, counting);
        });
        assertEquals(frames, painted[0], "frames that were painted; the log says what came between");
        return frames * 1_000_000_000L / (System.nanoTime() - start);
    }
}
