// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Monitor;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Resource;

/** What nothing measures or monitors any more, and the dashboards that are left empty. */
final class MeasureLosses implements Consequence {
    private final Business business;
    private final TakenAway taken;

    MeasureLosses(Business business, TakenAway taken) {
        this.business = business;
        this.taken = taken;
    }

    @Override
    public void of(Named gone) {
        if (gone instanceof Monitor monitor) {
            business.all(Provision.class).stream()
                    .filter(provision -> Resolved.of(provision.getMonitoredBy()).contains(monitor))
                    .forEach(provision -> unmeasured(provision, monitor));
        }
        if (gone instanceof Kpi kpi) {
            business.measuring().measured(kpi).forEach(element -> unmeasured(element, kpi));
            business.all(Dashboard.class).forEach(dashboard -> empty(dashboard, kpi));
        }
    }

    private void unmeasured(Measurable element, Named gone) {
        boolean monitored = element instanceof Provision provision
                && taken.isAnyLeft(Resolved.of(provision.getMonitoredBy()));
        if (!monitored && !taken.isAnyLeft(business.measuring().kpis(element))) {
            taken.loses(element, loss(element), gone);
        }
    }

    private void empty(Dashboard dashboard, Kpi gone) {
        var shown = Resolved.of(dashboard.getKpis());
        if (shown.contains(gone) && taken.areAllGone(shown)) {
            taken.loses(dashboard, Loss.DASHBOARD_EMPTY, gone);
        }
    }

    private static Loss loss(Measurable element) {
        return switch (element) {
            case Promise promise -> Loss.PROPOSITION_UNMEASURED;
            case Proposition proposition -> Loss.PROPOSITION_UNMEASURED;
            case Resource resource -> Loss.RESOURCE_UNMONITORED;
            case Activity activity -> Loss.ACTIVITY_UNMONITORED;
            case Partner partner -> Loss.PARTNER_UNMEASURED;
            default -> Loss.ITEM_UNMEASURED;
        };
    }
}
