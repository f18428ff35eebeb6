// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** Some hundred random edits; {@code releng/benchmarks/run EditsBenchmark} does ten thousand. */
class RandomEditsTest {
    private static final int CASES = 600;

    @Test
    void whatAnEditDoesNotNameStaysByteForByte() {
        long changed = LongStream.range(0, CASES).filter(seed -> new EditCase(seed).check()).count();

        assertTrue(changed > CASES / 2, "only " + changed + " edits changed something");
    }
}
