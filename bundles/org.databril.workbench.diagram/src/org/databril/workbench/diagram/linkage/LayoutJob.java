// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.databril.diagram.graph.GraphDrawing;
import org.databril.workbench.Log;
import org.databril.workbench.diagram.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Lays linkages out in the background; of those that come faster than that, the last one counts. */
final class LayoutJob extends Job {
    private final AtomicReference<Wish> next = new AtomicReference<>();
    private final Consumer<Linkage> done;

    private record Wish(LinkageReading reading, GraphDrawing before) {
    }

    /**
     * A job.
     *
     * @param done is given what was laid out, or null where that failed; in the background
     */
    LayoutJob(Consumer<Linkage> done) {
        super(Messages.linkage_layout);
        this.done = done;
        setSystem(true);
        setPriority(SHORT);
    }

    /**
     * Lays out what was read.
     *
     * @param before the drawing whose cards keep their order; null for none
     */
    void lay(LinkageReading reading, GraphDrawing before) {
        next.set(new Wish(reading, before));
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var wish = next.getAndSet(null);
        if (wish != null && !monitor.isCanceled()) {
            Linkage laid = null;
            try {
                laid = wish.reading().with(wish.reading().picture().drawing(wish.before()));
            } catch (RuntimeException e) {
                Log.error("Cannot lay out the linkage of " + wish.reading().linkage().canvas(), e);
            }
            if (next.get() == null) {
                done.accept(laid);
            }
        }
        return Status.OK_STATUS;
    }
}
