// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.databril.catalogue.Term;
import org.databril.dsl.problem.StructureCodes;
import org.databril.model.Names;
import org.databril.model.bmc.Direction;
import org.databril.model.bmc.Kpi;

/** Tells KPIs whose target, warning and alarm do not get worse in that order. The same value twice is fine. */
class ThresholdCheck implements StructureCheck<Kpi> {
    @Override
    public Class<Kpi> subject() {
        return Kpi.class;
    }

    @Override
    public void check(Kpi kpi, ProblemReport report) {
        var values = Stream.of(kpi.getTarget(), kpi.getWarning(), kpi.getAlarm()).filter(Objects::nonNull).toList();
        boolean right = switch (kpi.getDirection()) {
            case HIGHER -> falls(values);
            case LOWER -> falls(values.reversed());
            case UNKNOWN -> falls(values) || falls(values.reversed());
        };
        if (!right) {
            tell(kpi, report);
        }
    }

    private static boolean falls(List<BigDecimal> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(i - 1)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static void tell(Kpi kpi, ProblemReport report) {
        var arguments = new HashMap<String, Object>();
        arguments.put("element", Names.display(kpi));
        arguments.put("order", Stream.of(kpi.getTarget() == null ? null : "target", kpi.getWarning() == null ? null : "warning",
                kpi.getAlarm() == null ? null : "alarm").filter(Objects::nonNull).map(Term::new).toList());
        if (kpi.getDirection() != Direction.UNKNOWN) {
            arguments.put("direction", new Term(kpi.getDirection().getLiteral()));
        }
        report.add(StructureCodes.THRESHOLD_ORDER, kpi, arguments);
    }
}
