// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.flows;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FlowTargetUnheldTest {
    private static final String CODE = "flow-target-unheld";

    private static List<String> attributes(String carries) {
        return found(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute mail  attribute since }
                    information Visit
                    source Site { holds Customer(name, mail), Visit }
                    source Till { holds Customer(name) }
                    flow Total from Site to Till { carries
                """ + carries + "} }").stream().map(f -> f.elementName() + " " + f.arguments().get("attributes")).toList();
    }

    @Test
    void attributesThatTheTargetDoesNotHoldAreListed() {
        assertEquals(List.of("Data.Total [Customer.mail, Visit]"), attributes("Customer(name, mail)  carries Visit"));
    }

    @Test
    void anInformationWithoutAttributesMeansAllThatTheSourceHolds() {
        assertEquals(List.of("Data.Total [Customer.mail]"), attributes("Customer"));
    }

    @Test
    void whatTheTargetHoldsIsNotReported() {
        assertEquals(List.of(), attributes("Customer(name)"));
    }

    @Test
    void aWantedFlowIsNotReported() {
        assertEquals(List.of(), attributes("Customer  wanted"));
    }

    @Test
    void anInformationThatNeitherEndHoldsIsReported() {
        assertEquals(List.of("Data.F"), elements(CODE, """
                landscape Data { information Visit  source A  source B  flow F from A to B { carries Visit } }
                """));
    }
}
