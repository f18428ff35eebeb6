// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class KpiStaleTest {
    private static final String CODE = "kpi-stale";

    private static List<String> messagesOf(String flows, String kpi) {
        return messages(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute mail }
                    information Visit
                    source Site { holds Customer, Visit }
                    source Till { holds Customer, Visit }
                """ + flows + " kpi Some { " + kpi + "} }");
    }

    @Test
    void aFlowIntoASourceThatIsSlowerThanTheRefreshIsReported() {
        assertEquals(List.of("“Some” is refreshed daily, but Total brings new data only weekly."),
                messagesOf("flow Total from Site to Till { carries Visit weekly }", "from Till  refresh daily"));
    }

    @Test
    void everyFrequencyIsSlowerThanTheOnesBeforeIt() {
        var order = List.of("real-time", "hourly", "daily", "weekly", "monthly", "quarterly", "yearly", "ad-hoc");
        for (int refresh = 0; refresh < order.size(); refresh++) {
            for (int flow = 0; flow < order.size(); flow++) {
                assertEquals(flow > refresh ? 1 : 0, messagesOf("flow F from Site to Till { " + order.get(flow) + " }",
                        "from Till  refresh " + order.get(refresh)).size());
            }
        }
    }

    @Test
    void whereFromNamesWhatItTakesOnlyFlowsThatCarrySomeOfThatCount() {
        assertEquals(List.of(), messagesOf("flow Total from Site to Till { carries Visit weekly }",
                "from Till(Customer)  refresh daily"));
        assertEquals(List.of(), messagesOf("flow Total from Site to Till { carries Customer(mail) weekly }",
                "from Till(Customer(name))  refresh daily"));
        assertEquals(1, messagesOf("flow Total from Site to Till { carries Customer(name, mail) weekly }",
                "from Till(Visit, Customer(name))  refresh daily").size());
        assertEquals(1, messagesOf("flow Total from Site to Till { carries Visit weekly }",
                "from Till(Visit)  refresh daily").size());
    }

    @Test
    void onlyFlowsStraightIntoTheSourceCount() {
        assertEquals(List.of(), messagesOf("""
                source Far
                flow One from Far to Site { carries Visit yearly }
                flow Two from Site to Till { carries Visit daily }
                flow Three from Till to Far { carries Visit yearly }
                """, "from Till  refresh daily"));
    }

    @Test
    void aWantedFlowDoesNotCount() {
        assertEquals(List.of(), messagesOf("flow Total from Site to Till { weekly wanted }", "from Till  refresh daily"));
    }

    @Test
    void withoutARefreshOrAFrequencyNothingIsSaid() {
        assertEquals(List.of(), messagesOf("flow Total from Site to Till { yearly }", "from Till"));
        assertEquals(List.of(), messagesOf("flow Total from Site to Till", "from Till  refresh real-time"));
    }
}
