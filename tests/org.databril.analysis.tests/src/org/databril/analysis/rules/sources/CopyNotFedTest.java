// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CopyNotFedTest {
    private static final String CODE = "copy-not-fed";

    private static List<String> messagesOf(String rest) {
        return messages(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute mail }
                    information Visit
                    source Site { holds Customer as master  holds Visit as master }
                    source Till { holds Customer(name) }
                    source Paper
                """ + rest + "}");
    }

    @Test
    void aCopyThatNoFlowReachesIsReportedOnItsSourceWithAllThatIsNotFed() {
        assertEquals(List.of("In “Till” nothing feeds Customer.name from the master.",
                "In “Ledger” nothing feeds Customer.name, Customer.mail and Visit from the master."),
                messagesOf("source Ledger { holds Customer, Visit }"));
    }

    @Test
    void aChainOfFlowsThatEachCarryTheAttributeFeedsACopy() {
        assertEquals(List.of(), messagesOf("""
                source Middle { holds Customer(mail) }
                flow One from Site to Middle { carries Customer }
                flow Two from Middle to Till { carries Customer(name) manual ad-hoc }
                """));
    }

    @Test
    void aFlowWithoutAttributesCarriesOnlyWhatItsSourceHolds() {
        assertEquals(List.of("In “Till” nothing feeds Customer.name from the master."), messagesOf("""
                source Middle { holds Customer(mail) }
                flow One from Site to Middle { carries Customer }
                flow Two from Middle to Till { carries Customer }
                """));
    }

    @Test
    void aWantedFlowFeedsNothing() {
        assertEquals(1, messagesOf("flow One from Site to Till { carries Customer  wanted }").size());
    }

    @Test
    void aFlowFromAnotherCopyFeedsNothingByItself() {
        assertEquals(List.of("In “Till” nothing feeds Customer.name from the master.",
                "In “Ledger” nothing feeds Customer.name from the master."), messagesOf("""
                source Ledger { holds Customer(name) }
                flow One from Ledger to Till { carries Customer }
                flow Two from Till to Ledger { carries Customer }
                """));
    }

    @Test
    void oneOfSeveralMastersIsEnough() {
        assertEquals(List.of(), messagesOf("""
                source Second { holds Customer(name) as master }
                flow One from Second to Till { carries Customer }
                """));
    }

    @Test
    void withoutAMasterThereIsNoCopy() {
        assertEquals(List.of(), elements(CODE, """
                landscape Data { information Visit  source Till { holds Visit }  source Site { holds Visit } }
                """));
    }
}
