// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SegmentChannelMismatchTest {
    private static final String CODE = "segment-channel-mismatch";

    @Test
    void preferredChannelsThatDoNotReachTheSegmentAreListed() {
        assertEquals(List.of("“Hotels” would rather use Web shop and Phone, but is not reached that way."), messages(CODE, """
                canvas Bakery {
                    segment Households
                    segment Hotels { prefers Shop, Webshop  prefers Phone }
                    channel Shop { reaches Hotels in purchase }
                    channel Webshop "Web shop" { reaches Households in purchase }
                    channel Phone
                }
                """));
    }

    @Test
    void aPreferredChannelThatReachesTheSegmentInOnePhaseIsNoMismatch() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery {
                    segment Hotels { prefers Shop }
                    channel Shop { reaches Hotels in awareness }
                }
                """));
    }
}
