// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class SettingsTextTest {
    private static final String TEXT = """
            # ours
            [findings]
            kpi-stale = 'off'   # until the new till is there
            cost-undriven = "info"

            [limits]
            personal-data-sources = 4
            """;

    private static String rate(String text, String code, String word) {
        return new SettingsText(text).rate(code, Optional.ofNullable(word)).orElse("refused");
    }

    @Test
    void aSeverityThatIsThereIsReplacedAndNothingElse() {
        assertEquals(TEXT.replace("'off'", "\"error\""), rate(TEXT, "kpi-stale", "error"));
    }

    @Test
    void aNewOneIsAddedBehindTheOthers() {
        assertEquals(TEXT.replace("\"info\"\n", "\"info\"\nsource-isolated = \"off\"\n"), rate(TEXT, "source-isolated", "off"));
    }

    @Test
    void theDefaultTakesTheLineAway() {
        assertEquals(TEXT.replace("cost-undriven = \"info\"\n", ""), rate(TEXT, "cost-undriven", null));
        assertEquals(TEXT, rate(TEXT, "source-isolated", null));
    }

    @Test
    void aFileWithoutFindingsGetsATable() {
        assertEquals("[findings]\nkpi-stale = \"off\"\n", rate("", "kpi-stale", "off"));
        assertEquals("[language]\noutput = \"nl\"\n\n[findings]\nkpi-stale = \"off\"\n", rate("[language]\noutput = \"nl\"\n", "kpi-stale", "off"));
        assertEquals("[findings]\nkpi-stale = \"off\"\n", rate("[findings]\n", "kpi-stale", "off"));
        assertEquals("[findings]\nkpi-stale = \"off\"\n", rate("[findings]", "kpi-stale", "off"));
    }

    @Test
    void keysWithTheirTableInFrontStayLikeThat() {
        assertEquals("findings.kpi-stale = \"off\"\nfindings.cost-undriven = \"error\"\n",
                rate("findings.kpi-stale = \"off\"\n", "cost-undriven", "error"));
    }

    @Test
    void lineEndsStayWhatTheyAre() {
        assertEquals("[findings]\r\na = \"off\"\r\nkpi-stale = \"off\"\r\n", rate("[findings]\r\na = \"off\"\r\n", "kpi-stale", "off"));
    }

    @Test
    void aTextWithErrorsIsLeftAlone() {
        assertEquals("refused", rate("[findings\nkpi-stale = 'off'", "kpi-stale", "error"));
        assertEquals("refused", rate("findings = { kpi-stale = 'off' }\n", "cost-undriven", "error"));
    }
}
