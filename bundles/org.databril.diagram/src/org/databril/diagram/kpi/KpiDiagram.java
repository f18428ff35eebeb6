// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.kpi;

import java.util.List;
import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;

/**
 * The KPIs: what each checks, how its value stands between alarm and target, which sources it comes from and how late at
 * best. About an element only the KPIs that measure it, take from it or are it.
 */
public final class KpiDiagram implements Diagram {

    @Override
    public String id() {
        return "kpi";
    }

    @Override
    public String title(Language language) {
        return new Words(language).text("kpi.title");
    }

    @Override
    public boolean fits(Named element) {
        return element instanceof Kpi || element instanceof Measurable || element instanceof Source;
    }

    @Override
    public String fitting(Language language) {
        return new Words(language).text("kpi.fitting");
    }

    @Override
    public Scene scene(DiagramInput input) {
        KpiPicture picture = new KpiPicture(input);
        return picture.sheet().scene(picture);
    }

    @Override
    public List<Scene> pages(DiagramInput input) {
        KpiPicture picture = new KpiPicture(input);
        return picture.sheet().pages(picture);
    }
}
