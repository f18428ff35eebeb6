// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Does something to a control that is only worth it while the control is seen: at once where it is, else when it is, once
 * however often it was to be done meanwhile. To be used on the UI thread.
 */
public final class WhenSeen {
    private final Control control;
    private final Runnable work;
    private boolean waiting;

    /** Work on a control, to be done when {@link #run} says so. */
    public WhenSeen(Control control, Runnable work) {
        this.control = control;
        this.work = work;
        control.addListener(SWT.Paint, event -> painted());
    }

    /** It is to be done. */
    public void run() {
        waiting = !control.isDisposed() && !control.isVisible();
        if (!waiting && !control.isDisposed()) {
            work.run();
        }
    }

    private void painted() {
        if (waiting) {
            // what it changes is to be painted after what is being painted now
            control.getDisplay().asyncExec(() -> {
                if (waiting) {
                    run();
                }
            });
        }
    }
}
