// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.databril.analysis.Written;
import org.databril.analysis.settings.Settings;
import org.junit.jupiter.api.Test;

/** Input that is odd rather than wrong: right answers, and no endless loop. */
class BadInputTest {
    private static List<String> codes(String... texts) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Analysis.with(Settings.STANDARD)
                .run(Written.business(texts)).all().stream().map(finding -> finding.elementName() + " " + finding.code()).toList());
    }

    private static String numbered(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining("\n"));
    }

    @Test
    void emptyCanvasesAndLandscapesHaveOnlyOpenQuestions() {
        assertEquals(List.of("Empty question-unanswered"), codes("canvas Empty  landscape Nothing {}").stream().distinct().toList());
        assertEquals(List.of(), codes(""));
    }

    @Test
    void flowsInACircleFeedWhatTheyReachFromAMaster() {
        var found = codes("landscape Data { information Visit source S0 { holds Visit as master } "
                + numbered(500, i -> "source S" + (i + 1) + " { holds Visit }")
                + numbered(501, i -> "flow F" + i + " from S" + i + " to S" + (i + 1) % 501 + " { carries Visit automatic }")
                + "source Apart { holds Visit } flow Round from Apart to Apart { carries Visit } }");

        assertEquals(List.of("Data.Apart copy-not-fed"), found.stream().filter(f -> f.contains("copy-")).toList());
    }

    @Test
    void needsAndPartnersInACircleEnd() {
        var found = codes("canvas Bakery { proposition Bread proposition Box partner Mill { performs A0 } "
                + numbered(12, i -> "activity A" + i + " { needed by "
                        + numbered(12, j -> "A" + j + ",") + " Mill }")
                + "resource Oven { supplied by Mill needed by A0 } "
                + "cost Wages { amount 1000000 EUR per day driven by A0, Mill } }");

        assertTrue(found.contains("Bakery.Wages cost-unattributed"));
        assertFalse(found.contains("Bakery.Oven partner-sole-source"));
    }

    @Test
    void aHundredSourcesMayHoldOneAttribute() {
        var sources = numbered(100, i -> "source S" + i + " { file holds Customer }");
        var found = codes("landscape Data { information Customer { attribute name personal } " + sources + "}");

        assertTrue(found.containsAll(List.of("Data.Customer information-duplicated", "Data.Customer information-no-master",
                "Data.Customer personal-data-spread", "Data.S99 personal-data-exposed")));
    }

    @Test
    void aChainOfTenThousandNeedsIsFollowedToItsEnd() {
        var found = codes("canvas Bakery { proposition Bread activity A0 { needed by Bread } "
                + numbered(10_000, i -> "activity A" + (i + 1) + " { needed by A" + i + " }")
                + "cost Wages { driven by A10000 } }");

        assertFalse(found.contains("Bakery.Wages cost-unattributed"));
    }

    @Test
    void amountsOfAnySizeAndSharesOfNothingAreCompared() {
        var found = codes("""
                canvas Bakery {
                    proposition Bread
                    activity Baking { needed by Bread  cost 99999999999999999999.99 EUR per day }
                    activity Selling { needed by Bread  cost 0 EUR per day }
                    cost Wages { amount 99999999999999999999.99 EUR per day  driven by Baking 100%, Selling 0% }
                }
                """);

        assertFalse(found.stream().anyMatch(finding -> finding.endsWith("cost-differs")));
    }
}
