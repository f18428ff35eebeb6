// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.opportunities;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class OpportunityDoneTest {
    private static final String CODE = "opportunity-done";

    private static List<String> elementsOf(String flows, String opportunity) {
        return elements(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute mail }
                    source Site { holds Customer }
                    source Till
                """ + flows + " opportunity Some { " + opportunity + "} }");
    }

    @Test
    void aProposedOrPlannedOpportunityWhoseLinksAreAllThereIsReported() {
        var flows = "flow One from Site to Till { carries Customer }";

        assertEquals(List.of("Data.Some"), elementsOf(flows, "links Site to Till carrying Customer(name)  status proposed"));
        assertEquals(List.of("Data.Some"), elementsOf(flows, "links Site to Till  status planned"));
    }

    @Test
    void oneMissingLinkOrAttributeIsEnoughNotToReport() {
        assertEquals(List.of(), elementsOf("flow One from Site to Till { carries Customer(mail) }",
                "links Site to Till carrying Customer  status proposed"));
        assertEquals(List.of(), elementsOf("flow One from Site to Till { carries Customer }",
                "links Site to Till  links Till to Site  status proposed"));
    }

    @Test
    void severalFlowsCarryItTogether() {
        assertEquals(List.of("Data.Some"), elementsOf("""
                flow One from Site to Till { carries Customer(mail) }
                flow Two from Site to Till { carries Customer(name) }
                """, "links Site to Till carrying Customer  status proposed"));
    }

    @Test
    void aWantedFlowIsNotThere() {
        assertEquals(List.of(), elementsOf("flow One from Site to Till { carries Customer  wanted }",
                "links Site to Till carrying Customer  status proposed"));
    }

    @Test
    void anOpportunityWithoutLinksOrWithAnotherStatusIsNotReported() {
        var flows = "flow One from Site to Till { carries Customer }";

        assertEquals(List.of(), elementsOf(flows, "adds kpi \"Some\"  status proposed"));
        assertEquals(List.of(), elementsOf(flows, "links Site to Till  status done"));
        assertEquals(List.of(), elementsOf(flows, "links Site to Till  status rejected"));
        assertEquals(List.of(), elementsOf(flows, "links Site to Till"));
    }
}
