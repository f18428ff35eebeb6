// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.databril.diagram.parts.KpiState;
import org.databril.model.bmc.Kpi;

/** Where values of a KPI stand between the worst at the left and the best at the right; the lowest at the left where
 * nothing tells which is better. */
final class KpiScale {

    private static final double MARGIN = 0.14;
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private final Kpi kpi;
    private final BigDecimal low;
    private final BigDecimal high;
    private final boolean falling;

    /** A threshold or target with its place. */
    record Mark(String what, BigDecimal value, double at) {
    }

    /** A stretch in which every value is judged alike. */
    record Zone(KpiState state, double from, double to) {
    }

    KpiScale(Kpi kpi) {
        this.kpi = kpi;
        List<BigDecimal> values = Stream.of(kpi.getAlarm(), kpi.getWarning(), kpi.getTarget(), kpi.getValue())
            .filter(Objects::nonNull).sorted().toList();
        this.low = values.isEmpty() ? BigDecimal.ZERO : values.getFirst();
        this.high = values.isEmpty() ? BigDecimal.ZERO : values.getLast();
        this.falling = KpiState.better(kpi) < 0;
    }

    /** Where a value between the lowest and the highest stands, from 0 to 1. */
    double at(BigDecimal value) {
        if (low.compareTo(high) == 0) {
            return 0.5;
        }
        double part = value.subtract(low).divide(high.subtract(low), EXACT).doubleValue();
        return MARGIN + (1 - 2 * MARGIN) * (falling ? 1 - part : part);
    }

    /** Alarm, warning and target, those that are set, from left to right. */
    List<Mark> marks() {
        return Stream.of(mark("alarm", kpi.getAlarm()), mark("warning", kpi.getWarning()), mark("target", kpi.getTarget()))
            .filter(Objects::nonNull).sorted(Comparator.comparingDouble(Mark::at)).toList();
    }

    private Mark mark(String what, BigDecimal value) {
        return value == null ? null : new Mark(what, value, at(value));
    }

    /** The zones from left to right; neighbours differ. */
    List<Zone> zones() {
        List<BigDecimal> bounds = Stream.of(kpi.getAlarm(), kpi.getWarning(), kpi.getTarget()).filter(Objects::nonNull)
            .sorted().distinct().toList();
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i <= bounds.size(); i++) {
            double one = i == 0 ? falling ? 1 : 0 : at(bounds.get(i - 1));
            double other = i == bounds.size() ? falling ? 0 : 1 : at(bounds.get(i));
            zones.add(new Zone(KpiState.of(kpi, between(bounds, i)), Math.min(one, other), Math.max(one, other)));
        }
        return merged(zones.stream().sorted(Comparator.comparingDouble(Zone::from)).toList());
    }

    /** A value before, between or after some bounds. */
    private static BigDecimal between(List<BigDecimal> bounds, int at) {
        if (at == 0) {
            return bounds.isEmpty() ? BigDecimal.ZERO : bounds.getFirst().subtract(BigDecimal.ONE);
        }
        return at == bounds.size() ? bounds.getLast().add(BigDecimal.ONE)
            : bounds.get(at - 1).add(bounds.get(at)).divide(BigDecimal.TWO);
    }

    private static List<Zone> merged(List<Zone> zones) {
        List<Zone> merged = new ArrayList<>();
        for (Zone zone : zones) {
            if (!merged.isEmpty() && merged.getLast().state() == zone.state()) {
                merged.set(merged.size() - 1, new Zone(zone.state(), merged.getLast().from(), zone.to()));
            } else {
                merged.add(zone);
            }
        }
        return merged;
    }
}
