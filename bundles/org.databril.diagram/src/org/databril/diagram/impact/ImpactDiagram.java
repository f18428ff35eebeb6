// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.impact;

import java.util.List;
import java.util.Optional;
import org.databril.analysis.impact.AttributeImpact;
import org.databril.analysis.impact.Without;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
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
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Source;

/**
 * Where a changed attribute must be entered and how late it gets to where it need not; or what is lost without a source,
 * resource, activity, partner, channel, relationship or KPI.
 */
public final class ImpactDiagram implements Diagram {

    @Override
    public String id() {
        return "impact";
    }

    @Override
    public String title(Language language) {
        return new Words(language).text("impact.title");
    }

    @Override
    public boolean fits(Named element) {
        return switch (element) {
            case Attribute attribute -> true;
            case Information information -> information.getAttributes().isEmpty();
            case Source source -> true;
            case Provision provision -> true;
            case Partner partner -> true;
            case Channel channel -> true;
            case Relationship relationship -> true;
            case Kpi kpi -> true;
            default -> false;
        };
    }

    @Override
    public boolean needsElement() {
        return true;
    }

    @Override
    public String fitting(Language language) {
        return new Words(language).text("impact.fitting");
    }

    /** The personal data that more than one source holds: what has to be entered again when a person changes it. */
    @Override
    public List<DiagramInput> series(DiagramInput input) {
        Business business = Surroundings.of(input.canvas());
        return input.canvas().getUses().stream().filter(landscape -> !landscape.eIsProxy()).distinct()
            .flatMap(landscape -> landscape.getMembers().stream()).filter(Information.class::isInstance)
            .flatMap(information -> ((Information) information).getAttributes().stream()).filter(Attribute::isPersonal)
            .filter(attribute -> business.holdings().holders(Datum.of(attribute)).size() > 1)
            .map(input::about).toList();
    }

    @Override
    public Scene scene(DiagramInput input) {
        CanvasView view = new CanvasView(input.canvas());
        Optional<Named> focus = input.focus().filter(this::fits);
        if (focus.isEmpty()) {
            return new GraphPicture(input, view, new Graph(List.of(), List.of()), unasked(input), Remarks.NONE).scene();
        }
        Business business = Surroundings.of(input.canvas());
        Named element = focus.get();
        if (element instanceof Attribute || element instanceof Information) {
            Datum datum = element instanceof Attribute attribute ? Datum.of(attribute) : Datum.whole((Information) element);
            return change(input, view, new Change(AttributeImpact.of(datum, business), business, view));
        }
        return absence(input, view, new Absence(Without.of(element, business), business, view));
    }

    private static Scene change(DiagramInput input, CanvasView view, Change change) {
        Words words = new Words(input.language());
        Graph graph = Folding.of(change.graph(), input.focus());
        return new GraphPicture(input, view, graph, change.story(words), new Entering(change.impact(), words)).scene();
    }

    private static Scene absence(DiagramInput input, CanvasView view, Absence absence) {
        Words words = new Words(input.language());
        Graph graph = Folding.of(absence.graph(), input.focus());
        return new GraphPicture(input, view, graph, absence.story(words), new Losing(absence, words)).scene();
    }

    private static Story unasked(DiagramInput input) {
        Words words = new Words(input.language());
        String title = words.text("impact.title");
        return new Story("impact", title, title, "", words.text("impact.unasked", words.text("impact.fitting")));
    }
}
