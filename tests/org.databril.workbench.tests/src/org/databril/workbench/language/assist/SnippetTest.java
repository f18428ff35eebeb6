// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.workbench.language.assist.Snippet.Gap;
import org.junit.jupiter.api.Test;

class SnippetTest {
    @Test
    void gapsStandWhereTheirProposalsAre() {
        Snippet snippet = Snippet.parse("segment ${1:Name} \"${2:Label}\" {\n\t$0\n}");

        assertEquals("segment Name \"Label\" {\n\t\n}", snippet.text());
        assertEquals(List.of(new Gap(1, 8, 4, List.of()), new Gap(2, 14, 5, List.of()), new Gap(0, 24, 0, List.of())), snippet.gaps());
    }

    @Test
    void aGapMayOfferChoices() {
        Snippet snippet = Snippet.parse("per ${1|day,week,year|};");

        assertEquals("per day;", snippet.text());
        assertEquals(List.of(new Gap(1, 4, 3, List.of("day", "week", "year"))), snippet.gaps());
    }

    @Test
    void aBackslashTakesMarksTheirMeaning() {
        assertEquals("costs $5 }", Snippet.parse("costs \\$5 \\}").text());
    }

    @Test
    void aMarkWithoutANumberIsText() {
        assertEquals("a $ b ${x}", Snippet.parse("a $ b ${x}").text());
    }

    @Test
    void linesAreIndentedAndTheGapsMoveAlong() {
        Snippet snippet = Snippet.parse("{\n    ${1:role}\n}$0").indented("  ", "\r\n");

        assertEquals("{\r\n      role\r\n  }", snippet.text());
        assertEquals("role", snippet.text().substring(snippet.gaps().get(0).offset()).substring(0, 4));
        assertEquals(snippet.text().length(), snippet.gaps().get(1).offset());
    }
}
