// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.analysis.Found;
import org.databril.analysis.Written;
import org.databril.analysis.view.Business;
import org.junit.jupiter.api.Test;

class SourceIsolatedTest {
    private static final String CODE = "source-isolated";

    @Test
    void aSourceWithoutFlowsAndKpisIsReported() {
        assertEquals(List.of("Data.Alone", "Data.Hoped"), elements(CODE, """
                landscape Data {
                    source From  source To  source Taken  source Alone  source Hoped
                    flow One from From to To
                    flow Two from Hoped to To { wanted }
                    kpi Some { from Taken }
                }
                """));
    }

    @Test
    void monitoringAResourceIsNoLink() {
        assertEquals(List.of("Data.Sensor"), elements(CODE, """
                canvas Bakery uses Data { resource Oven { monitored by Sensor } }
                landscape Data { source Sensor }
                """));
    }

    @Test
    void aLinkedSourceIsNotReported() {
        assertEquals(List.of(), elements(CODE, "landscape Data { source A  source B  flow F from A to B { manual } }"));
    }

    @Test
    void aFlowToANameThatMeansNothingIsAFlowStill() {
        var business = Business.of(Written.rootsWithMistakes("""
                landscape Data {
                    information Purchase
                    source Till { holds Purchase }
                    flow Out from Till to Nowhere { carries Purchase }
                }
                """));
        assertEquals(List.of(), Found.in(business, CODE));
        assertEquals(List.of(), Found.in(business, "information-unused"));
    }
}
