// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.flows;

import static org.databril.analysis.Found.found;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.catalogue.Severity;
import org.junit.jupiter.api.Test;

class FlowCarriesUnheldTest {
    private static final String CODE = "flow-carries-unheld";

    private static List<String> messagesOf(String carries) {
        return messages(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute mail }
                    information Visit
                    source Till { holds Customer(name) }
                    source Site { holds Customer, Visit }
                    flow Total from Till to Site { carries
                """ + carries + "} }");
    }

    @Test
    void attributesAndInformationThatTheSourceDoesNotHoldAreListed() {
        assertEquals(List.of("“Total” carries Customer.mail and Visit, which “Till” does not hold."),
                messagesOf("Customer(name, mail), Visit"));
    }

    @Test
    void anInformationWithoutAttributesMeansAllThatTheSourceHolds() {
        assertEquals(List.of(), messagesOf("Customer"));
    }

    @Test
    void aWantedFlowIsNotReported() {
        assertEquals(List.of(), messagesOf("Customer(mail)  wanted"));
    }

    @Test
    void itIsAnError() {
        assertEquals(Severity.ERROR, found(CODE, """
                landscape Data { information Visit  source A  source B  flow F from A to B { carries Visit } }
                """).getFirst().severity());
    }
}
