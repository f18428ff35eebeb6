// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.resources;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ResourceUnmonitoredTest {
    private static final String CODE = "resource-unmonitored";

    @Test
    void aResourceThatNothingWatchesIsReported() {
        assertEquals(List.of("Bakery.Oven"), elements(CODE, "canvas Bakery { resource Oven { physical } }"));
    }

    @Test
    void aMonitoringSourceAMonitoringKpiAndAMeasureEitherWaySuffice() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery uses Data {
                    resource Oven { monitored by Sensor }
                    resource Van { monitored by Kilometres }
                    resource Shop { measured by Visitors }
                    resource Name
                }
                landscape Data { source Sensor  kpi Kilometres  kpi Visitors  kpi Fame { measures Name } }
                """));
    }
}
