// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.math.BigDecimal;
import org.databril.diagram.scene.Ink;
import org.databril.model.bmc.Direction;
import org.databril.model.bmc.Kpi;

/** How the current value of a KPI stands to its thresholds, the worst last. */
public enum KpiState {

    /** There is no value yet. */
    NO_VALUE("no-value", Ink.MUTED),
    /** There is a value and nothing to judge it by. */
    UNJUDGED("unjudged", Ink.MUTED),
    /** Past no threshold. */
    ON_TARGET("on-target", Ink.OK),
    /** Strictly past the warning threshold. */
    PAST_WARNING("past-warning", Ink.WARNING),
    /** Strictly past the alarm threshold. */
    PAST_ALARM("past-alarm", Ink.ALARM);

    private final String id;
    private final Ink ink;

    KpiState(String id, Ink ink) {
        this.id = id;
        this.ink = ink;
    }

    /** The id of the words for it. */
    public String id() {
        return id;
    }

    /** The colour of its sign. */
    public Ink ink() {
        return ink;
    }

    /**
     * Judges a KPI. Where it does not say which way is better, the order of target, warning and alarm does. A value
     * short of its target is judged by the warning and alarm thresholds; with none of them it is not judged.
     */
    public static KpiState of(Kpi kpi) {
        return of(kpi, kpi.getValue());
    }

    /** How a KPI would stand with a value; null for none. */
    public static KpiState of(Kpi kpi, BigDecimal value) {
        if (value == null) {
            return NO_VALUE;
        }
        int better = better(kpi);
        if (better == 0) {
            return UNJUDGED;
        }
        if (past(value, kpi.getAlarm(), better)) {
            return PAST_ALARM;
        }
        if (past(value, kpi.getWarning(), better)) {
            return PAST_WARNING;
        }
        boolean threshold = kpi.getAlarm() != null || kpi.getWarning() != null;
        boolean reached = kpi.getTarget() != null && !past(value, kpi.getTarget(), better);
        return threshold || reached ? ON_TARGET : UNJUDGED;
    }

    private static boolean past(BigDecimal value, BigDecimal threshold, int better) {
        return threshold != null && value.compareTo(threshold) * better < 0;
    }

    /** 1 where higher is better, -1 where lower is, 0 where nothing tells. */
    public static int better(Kpi kpi) {
        if (kpi.getDirection() == Direction.HIGHER) {
            return 1;
        }
        if (kpi.getDirection() == Direction.LOWER) {
            return -1;
        }
        int order = order(kpi.getTarget(), kpi.getWarning());
        if (order == 0) {
            order = order(kpi.getWarning(), kpi.getAlarm());
        }
        return order == 0 ? order(kpi.getTarget(), kpi.getAlarm()) : order;
    }

    private static int order(BigDecimal good, BigDecimal bad) {
        return good == null || bad == null ? 0 : good.compareTo(bad);
    }
}
