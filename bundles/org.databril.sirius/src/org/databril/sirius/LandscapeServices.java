// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.List;

import org.databril.diagram.view.Recordings;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;
import org.databril.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EObject;

/** The data landscape as a tree. */
public class LandscapeServices {
    /** All flows of a landscape. */
    public List<Flow> flowsOf(Landscape landscape) {
        return members(landscape, Flow.class);
    }

    /** The KPIs of a landscape. */
    public List<Kpi> kpisOf(Landscape landscape) {
        return members(landscape, Kpi.class);
    }

    /** The dashboards of a landscape. */
    public List<Dashboard> dashboardsOf(Landscape landscape) {
        return members(landscape, Dashboard.class);
    }

    /** The KPIs that a dashboard shows. */
    public List<Kpi> kpisShownOn(Dashboard dashboard) {
        return dashboard.getKpis().stream().filter(Recordings::resolved).toList();
    }

    /** The opportunities of a landscape. */
    public List<Opportunity> opportunitiesOf(Landscape landscape) {
        return members(landscape, Opportunity.class);
    }

    /** What a part without a name says. */
    public String partText(EObject part) {
        return ModelLabels.text(part);
    }

    /** Where a flow leads and what it carries. */
    public String flowLine(Flow flow) {
        return ModelLabels.text(flow) + ": " + name(flow.getFrom()) + " \u2192 " + name(flow.getTo());
    }

    /** A KPI in one line, with how it stands. */
    public String kpiLine(Kpi kpi) {
        return ModelLabels.text(kpi) + " \u00B7 " + ItemText.standing(kpi);
    }

    /** Whether an attribute tells who somebody is. */
    public boolean isPersonalAttribute(Attribute attribute) {
        return attribute.isPersonal();
    }

    private static String name(Named element) {
        return Recordings.resolved(element) ? ModelLabels.text(element) : "?";
    }

    private static <T> List<T> members(Landscape landscape, Class<T> kind) {
        return landscape.getMembers().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
