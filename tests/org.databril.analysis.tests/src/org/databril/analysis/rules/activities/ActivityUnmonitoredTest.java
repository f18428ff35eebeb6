// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.activities;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ActivityUnmonitoredTest {
    private static final String CODE = "activity-unmonitored";

    @Test
    void anActivityThatNothingWatchesIsReported() {
        assertEquals(List.of("Bakery.Baking"), elements(CODE, "canvas Bakery { activity Baking { production } }"));
    }

    @Test
    void aMonitorOrAKpiThatMeasuresItSuffices() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery uses Data {
                    activity Baking { monitored by Sensor }
                    activity Selling { measured by Sales }
                    activity Driving
                }
                landscape Data { source Sensor  kpi Sales  kpi Kilometres { measures Driving during delivery } }
                """));
    }
}
