// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

/**
 * A line on the terminal that says what is being done, shown only when it takes long and somebody looks, and taken
 * away when it is done.
 */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_MILLISECONDS = 700;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Job job;
    private final Thread teller;
    private boolean told;
    private boolean over;

    private Progress(Job job, String key) {
        this.job = job;
        this.teller = Thread.ofPlatform().daemon().name("progress").unstarted(() -> tell(key));
    }

    /** Starts to wait for the end of some work. */
    static Progress of(Job job, String key) {
        var progress = new Progress(job, key);
        if (job.showsProgress()) {
            progress.teller.start();
        }
        return progress;
    }

    private void tell(String key) {
        try {
            Thread.sleep(PATIENCE_MILLISECONDS);
        } catch (InterruptedException e) {
            return;
        }
        synchronized (this) {
            if (!over) {
                told = true;
                job.err().print(job.text(key));
                job.err().flush();
            }
        }
    }

    /** Takes the line away. */
    synchronized void done() {
        if (!over) {
            over = true;
            teller.interrupt();
            if (told) {
                job.err().print(CLEAR_LINE);
                job.err().flush();
            }
        }
    }

    @Override
    public void close() {
        done();
    }
}
