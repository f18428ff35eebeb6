// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.opportunities;

import static org.databril.analysis.Found.found;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.catalogue.Severity;
import org.junit.jupiter.api.Test;

class OpportunityContradictedTest {
    private static final String CODE = "opportunity-contradicted";

    private static List<String> messagesOf(String flows, String opportunity) {
        return messages(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute mail }
                    source Site "Web shop" { holds Customer(name) }
                    source Till
                """ + flows + " opportunity Some { " + opportunity + "} }");
    }

    @Test
    void aDoneOpportunityWithALinkThatIsNoExistingFlowIsReported() {
        var expected = List.of("“Some” does not agree with the landscape. It is marked as done, yet there is no flow Web shop → Till.");

        assertEquals(expected, messagesOf("", "links Site to Till carrying Customer(name)  status done"));
        assertEquals(expected, messagesOf("flow One from Site to Till { carries Customer  wanted }",
                "links Site to Till  status done"));
    }

    @Test
    void aDoneOpportunityWhoseLinksExistIsNotReported() {
        assertEquals(List.of(), messagesOf("flow One from Site to Till { carries Customer }",
                "links Site to Till carrying Customer(name)  status done"));
    }

    @Test
    void aFlowThatDoesNotSayWhatItCarriesDoesNotContradict() {
        assertEquals(List.of(), messagesOf("flow One from Site to Till",
                "links Site to Till carrying Customer(name)  status done"));
    }

    @Test
    void aMissingLinkOfAnOpportunityThatIsNotDoneIsNoContradiction() {
        assertEquals(List.of(), messagesOf("", "links Site to Till carrying Customer(name)  status planned"));
    }

    @Test
    void linkingWhatTheSourceDoesNotHoldIsReportedWhateverTheStatus() {
        var expected = List.of("“Some” does not agree with the landscape. It links what is not held: Customer.mail in "
                + "Web shop.");

        assertEquals(expected, messagesOf("", "links Site to Till carrying Customer(name, mail)  status proposed"));
        assertEquals(expected, messagesOf("", "links Site to Till carrying Customer(mail)"));
    }

    @Test
    void itIsAnError() {
        assertEquals(Severity.ERROR, found(CODE, """
                landscape Data { source A  source B  opportunity Some { links A to B  status done } }
                """).getFirst().severity());
    }
}
