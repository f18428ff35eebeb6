// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.channels;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.found;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Severity;
import org.junit.jupiter.api.Test;

class RecordUnheldTest {
    private static final String CODE = "record-unheld";

    private static final String DATA = """
            landscape Data {
                information Customer { attribute name  attribute email }
                information Purchase
                source Till { holds Customer(name) }
                source Site { holds Customer, Purchase }
            }
            """;

    @Test
    void anAttributeThatTheSourceDoesNotHoldIsReported() {
        assertEquals(List.of("“Shop” records what the source does not hold: Customer.email in Till."), messages(CODE, DATA,
                "canvas Bakery uses Data { channel Shop { records Customer(name, email) in Till, Site } }"));
    }

    @Test
    void anInformationOfWhichTheSourceHoldsNothingIsReported() {
        assertEquals(List.of("“Shop” records what the source does not hold: Purchase in Till."), messages(CODE, DATA,
                "canvas Bakery uses Data { channel Shop { records Purchase in Till, Site } }"));
    }

    @Test
    void anInformationWithoutAttributesMeansAllThatTheSourceHoldsOfIt() {
        assertEquals(List.of(), elements(CODE, DATA,
                "canvas Bakery uses Data { channel Shop { records Customer in Till } }"));
    }

    @Test
    void aRelationshipIsReportedLikeAChannelAndAsAnError() {
        var findings = found(CODE, DATA,
                "canvas Bakery uses Data { relationship Card { records Customer(email) in Till } }");

        assertEquals(List.of("Bakery.Card"), findings.stream().map(Finding::elementName).toList());
        assertEquals(Severity.ERROR, findings.getFirst().severity());
    }

    @Test
    void severalRecordingsOfOneChannelMakeOneFinding() {
        assertEquals(List.of("“Shop” records what the source does not hold: Customer.email in Till and Purchase in Till."),
                messages(CODE, DATA, """
                        canvas Bakery uses Data {
                            channel Shop {
                                records Customer(email) in Till during purchase
                                records Purchase, Customer(email) in Till during delivery
                            }
                        }
                        """));
    }
}
