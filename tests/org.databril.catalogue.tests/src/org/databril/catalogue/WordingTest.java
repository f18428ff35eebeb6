// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void numbersAreWrittenAsPeopleWriteThem() {
        assertEquals("95,000.5", Wording.number(new BigDecimal("95000.50"), Language.EN));
        assertEquals("95.000,5", Wording.number(new BigDecimal("95000.50"), Language.NL));
        assertEquals("-1,234,567", Wording.number(new BigDecimal("-1234567"), Language.EN));
        assertEquals("1,000", Wording.number(new BigDecimal("1E3"), Language.EN));
        assertEquals("0", Wording.number(new BigDecimal("0.00"), Language.NL));
    }

    @Test
    void amountsCarryTheirPeriod() {
        Amount rent = new Amount(new BigDecimal("95000"), "EUR", "year");

        assertEquals("€ 95,000 a year", rent.text(Language.EN));
        assertEquals("€ 95.000 per jaar", rent.text(Language.NL));
        assertEquals("CHF 12", new Amount(BigDecimal.valueOf(12), "CHF", null).text(Language.EN));
    }

    @Test
    void datesAndListsAreWrittenInWords() {
        assertEquals("1 maart 2026", Wording.date(LocalDate.of(2026, 3, 1), Language.NL));
        assertEquals("a, b and c", Wording.list(List.of("a", "b", "c"), Language.EN));
        assertEquals("a of b", Wording.choice(List.of("a", "b"), Language.NL));
        assertEquals("a", Wording.list(List.of("a"), Language.EN));
        assertEquals("", Wording.list(List.of(), Language.EN));
    }

    @Test
    void everyTermHasWordsInBothLanguages() {
        for (Map.Entry<String, Terms.Words> term : Terms.standard().all().entrySet()) {
            for (Language language : Language.values()) {
                assertFalse(term.getValue().singular(language).isEmpty(), term.getKey());
                assertFalse(term.getValue().plural(language).isEmpty(), term.getKey());
            }
        }
        assertEquals("koppelingen", new Term("flow").plural(Language.NL));
        assertEquals("unheard-of", new Term("unheard-of").text(Language.EN));
    }

    @Test
    void languagesAreFoundByCodeAndRegion() {
        assertEquals(Language.NL, Language.of("nl_BE.UTF-8"));
        assertEquals(Language.EN, Language.of("EN"));
        assertTrue(Language.find("de").isEmpty());
        assertTrue(Language.find("english").isEmpty());
        assertTrue(Language.find(null).isEmpty());
    }
}
