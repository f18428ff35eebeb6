// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.lineage;

import java.util.List;
import java.util.Optional;
import org.databril.analysis.lineage.Lineage;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.graph.Folding;
import org.databril.diagram.graph.Graph;
import org.databril.diagram.graph.GraphPicture;
import org.databril.diagram.graph.Remarks;
import org.databril.diagram.graph.Story;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Surroundings;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Source;

/** Where the data on an element come from, over which sources and how late, and what they tell. */
public final class LineageDiagram implements Diagram {

    @Override
    public String id() {
        return "lineage";
    }

    @Override
    public String title(Language language) {
        return new Words(language).text("lineage.title");
    }

    @Override
    public boolean fits(Named element) {
        return switch (element) {
            case Source source -> true;
            case Attribute attribute -> true;
            case Information information -> true;
            case Kpi kpi -> true;
            case Item item -> true;
            case Promise promise -> true;
            default -> false;
        };
    }

    @Override
    public boolean needsElement() {
        return true;
    }

    @Override
    public String fitting(Language language) {
        return new Words(language).text("lineage.fitting");
    }

    /** The promises: from which data one sees that they are kept. */
    @Override
    public List<DiagramInput> series(DiagramInput input) {
        return new CanvasView(input.canvas()).items().stream().filter(Proposition.class::isInstance)
            .flatMap(proposition -> ((Proposition) proposition).getPromises().stream()).map(input::about).toList();
    }

    @Override
    public Scene scene(DiagramInput input) {
        CanvasView view = new CanvasView(input.canvas());
        Optional<Named> focus = input.focus().filter(this::fits);
        if (focus.isEmpty()) {
            return new GraphPicture(input, view, new Graph(List.of(), List.of()), unasked(input), Remarks.NONE).scene();
        }
        Business business = Surroundings.of(input.canvas());
        Trail trail = new Trail(Lineage.of(focus.get(), business), business, view, new Words(input.language()));
        return new GraphPicture(input, view, Folding.of(trail.graph(), focus), trail.story(), trail).scene();
    }

    private static Story unasked(DiagramInput input) {
        Words words = new Words(input.language());
        String title = words.text("lineage.title");
        return new Story("lineage", title, title, "", words.text("lineage.unasked", words.text("lineage.fitting")));
    }
}
