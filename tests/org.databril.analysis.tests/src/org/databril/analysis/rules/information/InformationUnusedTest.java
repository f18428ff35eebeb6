// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class InformationUnusedTest {
    private static final String CODE = "information-unused";

    private static List<String> elementsOf(String rest) {
        return elements(CODE, "canvas Bakery uses Data { segment Guests  channel Shop  resource Oven }", """
                landscape Data {
                    information Visit { attribute day  attribute page }
                    source Site { holds Visit(day) }
                    source Till
                """ + rest + "}");
    }

    @Test
    void aHeldInformationThatNothingTouchesIsReported() {
        assertEquals(List.of("Data.Visit"), elementsOf(""));
    }

    @Test
    void anInformationThatIsNotHeldIsLeftToInformationUnheld() {
        assertEquals(List.of(), elements(CODE, "landscape Data { information Visit }"));
    }

    @Test
    void anItemThatRecordsItUsesIt() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery uses Data { relationship Card { records Visit(day) in Site } }
                landscape Data { information Visit { attribute day }  source Site { holds Visit } }
                """));
    }

    @Test
    void anExistingFlowThatCarriesItUsesItAndAWantedOneDoesNot() {
        assertEquals(List.of(), elementsOf("flow Some from Site to Till { carries Visit }"));
        assertEquals(List.of("Data.Visit"), elementsOf("flow Some from Site to Till { carries Visit  wanted }"));
        assertEquals(List.of("Data.Visit"), elementsOf("flow Some from Site to Till"));
    }

    @Test
    void aKpiThatTakesFromASourceThatHoldsItUsesIt() {
        assertEquals(List.of(), elementsOf("kpi Visitors { from Site }"));
        assertEquals(List.of("Data.Visit"), elementsOf("kpi Visitors { from Till }"));
    }

    @Test
    void aKpiThatNamesItUsesItWhateverTheSource() {
        assertEquals(List.of(), elementsOf("kpi Visitors { from Till(Visit) }"));
    }

    @Test
    void anOpportunityIsNoItem() {
        assertEquals(List.of("Data.Visit"), elementsOf("opportunity Some { records Visit in Site }"));
    }
}
