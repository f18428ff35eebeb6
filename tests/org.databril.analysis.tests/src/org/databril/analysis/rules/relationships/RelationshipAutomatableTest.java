// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.relationships;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RelationshipAutomatableTest {
    private static final String CODE = "relationship-automatable";

    @Test
    void aRelationshipWithAutomatableStepsAndNoOpportunityIsReported() {
        assertEquals(List.of("In “Card” steps could go by themselves: Birthday offer and Reminder."), messages(CODE, """
                canvas Bakery { relationship Card { automatable "Birthday offer", "Reminder" } }
                """));
    }

    @Test
    void aPartnerIsReportedTheSameWay() {
        assertEquals(List.of("Bakery.Mill"), elements(CODE, """
                canvas Bakery { partner Mill { automatable "Reordering" }  partner Riders }
                """));
    }

    @Test
    void anOpportunityOnItOrOneThatAutomatesItIsEnough() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery {
                    relationship Card { automatable "Birthday offer" }
                    partner Mill { automatable "Reordering" }
                    opportunity One { on Card }
                    opportunity Two { automates Mill "Reordering" }
                }
                """));
    }

    @Test
    void aRejectedOpportunityDoesNotCount() {
        assertEquals(List.of("Bakery.Card"), elements(CODE, """
                canvas Bakery {
                    relationship Card { automatable "Birthday offer" }
                    opportunity One { on Card  status rejected }
                }
                """));
    }

    @Test
    void aRejectedOpportunityBesideAnotherDoesNoHarm() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery {
                    relationship Card { automatable "Birthday offer" }
                    opportunity One { on Card  status rejected }
                    opportunity Two { automates Card  status done }
                }
                """));
    }
}
