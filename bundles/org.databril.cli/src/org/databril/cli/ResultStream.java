// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The standard output, buffered, with a memory for what went wrong: a {@code PrintStream} only knows that something
 * did. That a reader such as {@code head} has seen enough is nothing wrong.
 */
final class ResultStream extends OutputStream {
    private final OutputStream target;
    private String failure;

    ResultStream(OutputStream target) {
        this.target = new BufferedOutputStream(target, 1 << 16);
    }

    /** Why not all was written; null when it was. */
    String failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        guarded(() -> target.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        guarded(() -> target.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        guarded(target::flush);
    }

    private void guarded(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (IOException e) {
            var reason = String.valueOf(e.getMessage());
            failure = reason.contains("Broken pipe") ? null : reason;
            throw e;
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
