// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.dashboard;

import java.util.List;
import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;

/**
 * The dashboards: for whom each is, how often it is refreshed, and its KPIs as tiles with state, value, target and date. About
 * a dashboard only that one; about a KPI only the dashboards that show it.
 */
public final class DashboardDiagram implements Diagram {

    @Override
    public String id() {
        return "dashboard";
    }

    @Override
    public String title(Language language) {
        return new Words(language).text("dashboard.title");
    }

    @Override
    public boolean fits(Named element) {
        return element instanceof Dashboard || element instanceof Kpi;
    }

    @Override
    public String fitting(Language language) {
        return new Words(language).text("dashboard.fitting");
    }

    @Override
    public Scene scene(DiagramInput input) {
        DashboardPicture picture = new DashboardPicture(input);
        return picture.sheet().scene(picture);
    }

    @Override
    public List<Scene> pages(DiagramInput input) {
        DashboardPicture picture = new DashboardPicture(input);
        return picture.sheet().pages(picture);
    }
}
