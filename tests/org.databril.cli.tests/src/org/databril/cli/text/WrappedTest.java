// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void linesBreakBetweenWords() {
        assertEquals(List.of("one two", "three"), Wrapped.lines("one two three", 8));
    }

    @Test
    void aWordThatIsTooWideHasALineForItself() {
        assertEquals(List.of("a", "花花花花", "b"), Wrapped.lines("a 花花花花 b", 5));
    }
}
