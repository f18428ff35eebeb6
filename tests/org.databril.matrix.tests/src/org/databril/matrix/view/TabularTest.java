// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TabularTest {

    @Test
    void cellsAreReadAsSpreadsheetsWriteThem() {
        assertEquals(List.of(List.of("a", "b"), List.of("", "c")), Tabular.parse("a\tb\r\n\tc\r\n"));
        assertEquals(List.of(List.of("say \"x\"\nnow", "b\"c")), Tabular.parse("\"say \"\"x\"\"\nnow\"\tb\"c"));
        assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), Tabular.parse("a\n\nb"));
        assertEquals(List.of(), Tabular.parse(""));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var rows = List.of(List.of("a", "tab\there", "\"q\""), List.of("", "two\nlines", "é"));
        assertEquals(rows, Tabular.parse(Tabular.format(rows)));
        assertEquals("a\tb", Tabular.format(List.of(List.of("a", "b"))));
    }
}
