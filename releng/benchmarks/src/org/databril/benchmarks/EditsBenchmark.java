// SPDX-License-Identifier: EPL-2.0
package org.databril.benchmarks;

import java.util.stream.LongStream;

import org.databril.edits.EditCase;

/** Does many random edits of random canvases and holds each to what must hold of all; ends with the first that does not. */
public final class EditsBenchmark {
    private EditsBenchmark() {
    }

    /** Takes the number of cases, 10,000 where none is given. */
    public static void main(String[] args) {
        long cases = args.length == 0 ? 10_000 : Long.parseLong(args[0]);
        long start = System.nanoTime();
        long changed = LongStream.range(0, cases).parallel().filter(seed -> new EditCase(seed).check()).count();
        System.out.printf("%,d random edits in %,d ms: all hold, %,d of them changed a text%n", cases,
                (System.nanoTime() - start) / 1_000_000, changed);
    }
}
