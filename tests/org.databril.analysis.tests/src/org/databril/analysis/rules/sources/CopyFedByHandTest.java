// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import static org.databril.analysis.Found.found;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.model.bmc.Named;
import org.junit.jupiter.api.Test;

class CopyFedByHandTest {
    private static final String CODE = "copy-fed-by-hand";

    private static List<String> messagesOf(String flows) {
        return messages(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute mail }
                    source Site { holds Customer as master }
                    source Middle { holds Customer(name) }
                    source Till { holds Customer }
                """ + flows + "}");
    }

    @Test
    void aCopyWithAManualFlowOnEveryPathIsReported() {
        assertEquals(List.of("In “Till” Customer.name only arrives by hand."), messagesOf("""
                flow One from Site to Middle { carries Customer(name) automatic }
                flow Two from Middle to Till { carries Customer(name) manual }
                flow Mail from Site to Till { carries Customer(mail) automatic }
                """));
    }

    @Test
    void onePathWithoutAManualFlowIsEnoughHoweverSlow() {
        assertEquals(List.of(), messagesOf("""
                flow Quick from Site to Till { carries Customer manual real-time }
                flow One from Site to Middle { carries Customer(name) automatic yearly }
                flow Two from Middle to Till { carries Customer(name) automatic yearly }
                flow Mail from Site to Till { carries Customer(mail) automatic }
                """));
    }

    @Test
    void aFlowThatDoesNotSayHowIsNotByHand() {
        assertEquals(List.of(), messagesOf("flow One from Site to Till { carries Customer }  "
                + "flow Two from Site to Middle { carries Customer }"));
    }

    @Test
    void whatIsNotFedIsLeftToCopyNotFed() {
        assertEquals(List.of(), messagesOf("flow One from Site to Till { carries Customer manual wanted }"));
    }

    @Test
    void thePathExplainsIt() {
        var found = found(CODE, """
                landscape Data {
                    information Visit
                    source Site { holds Visit as master }
                    source Till { holds Visit }
                    flow Retyping from Site to Till { carries Visit manual }
                }
                """).getFirst();

        assertEquals(List.of("Visit", "Site", "Retyping"),
                found.evidence().stream().map(element -> ((Named) element).getName()).toList());
    }
}
