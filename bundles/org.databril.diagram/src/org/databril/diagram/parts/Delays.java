// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import org.databril.analysis.view.FeedPath;
import org.databril.model.bmc.Frequency;

/** How late data are that come along a path, in words. */
public final class Delays {

    private Delays() {
    }

    /**
     * The delay of a path: {@code at the latest after a week, by hand}.
     *
     * @param kind of the sentence: {@code impact.late} or {@code kpi.late}
     */
    public static String at(String kind, FeedPath path, Words words) {
        Frequency delay = path.delay();
        String late = words.text(kind + "." + (delay == Frequency.UNKNOWN ? "unknown" : delay.getLiteral()));
        return path.isByHand() ? words.text("kpi.by-hand", late) : late;
    }
}
