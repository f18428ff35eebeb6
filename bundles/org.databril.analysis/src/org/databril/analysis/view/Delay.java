// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import org.databril.model.bmc.Frequency;

/** How late data can be, from fast to slow: real-time, hourly, daily, weekly, monthly, quarterly, yearly, ad hoc. */
public final class Delay {
    private Delay() {
    }

    /** The place of a frequency in that order, from 1; what is unknown comes last, since nothing better can be promised. */
    public static int rank(Frequency frequency) {
        return frequency == Frequency.UNKNOWN ? Integer.MAX_VALUE : frequency.getValue();
    }

    /** Whether one is known to be slower than another; with an unknown one it never is. */
    public static boolean isSlower(Frequency one, Frequency other) {
        return one != Frequency.UNKNOWN && other != Frequency.UNKNOWN && one.getValue() > other.getValue();
    }
}
