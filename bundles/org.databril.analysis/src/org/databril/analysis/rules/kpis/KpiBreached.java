// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import org.databril.analysis.findings.Draft;
import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Quantity;
import org.databril.catalogue.Severity;
import org.databril.catalogue.Term;
import org.databril.model.bmc.Direction;
import org.databril.model.bmc.Kpi;

/** A KPI whose current value is strictly past its alarm (an error then) or its warning. */
public final class KpiBreached implements Rule<Kpi> {
    @Override
    public String code() {
        return "kpi-breached";
    }

    @Override
    public Class<Kpi> element() {
        return Kpi.class;
    }

    @Override
    public void check(Kpi kpi, Business business, Findings findings) {
        var better = direction(kpi);
        if (isPast(kpi.getValue(), kpi.getAlarm(), better)) {
            report(kpi, "alarm", kpi.getAlarm(), findings).as(Severity.ERROR);
        } else if (isPast(kpi.getValue(), kpi.getWarning(), better)) {
            report(kpi, "warning", kpi.getWarning(), findings);
        }
    }

    private static Draft report(Kpi kpi, String level, BigDecimal threshold, Findings findings) {
        return findings.on(kpi).with("level", new Term(level)).with("current", new Quantity(kpi.getValue(), kpi.getUnit()))
                .with("threshold", new Quantity(threshold, kpi.getUnit())).with("date", kpi.getValueDate());
    }

    private static boolean isPast(BigDecimal value, BigDecimal threshold, Direction better) {
        if (value == null || threshold == null) {
            return false;
        }
        return switch (better) {
            case HIGHER -> value.compareTo(threshold) < 0;
            case LOWER -> value.compareTo(threshold) > 0;
            case UNKNOWN -> false;
        };
    }

    /** The direction as said, else as target, warning and alarm are ordered; unknown where they are in no order. */
    private static Direction direction(Kpi kpi) {
        if (kpi.getDirection() != Direction.UNKNOWN) {
            return kpi.getDirection();
        }
        var values = Stream.of(kpi.getTarget(), kpi.getWarning(), kpi.getAlarm()).filter(Objects::nonNull).toList();
        boolean falls = false;
        boolean rises = false;
        for (int i = 1; i < values.size(); i++) {
            int order = values.get(i).compareTo(values.get(i - 1));
            falls |= order < 0;
            rises |= order > 0;
        }
        return falls == rises ? Direction.UNKNOWN : falls ? Direction.HIGHER : Direction.LOWER;
    }
}
