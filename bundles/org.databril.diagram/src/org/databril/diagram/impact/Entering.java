// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.impact;

import java.util.List;
import org.databril.analysis.impact.AttributeImpact;
import org.databril.analysis.view.FeedPath;
import org.databril.diagram.graph.FlowStyle;
import org.databril.diagram.graph.Place;
import org.databril.diagram.graph.Remark;
import org.databril.diagram.graph.Remarks;
import org.databril.diagram.parts.Delays;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Ink;
import org.databril.model.bmc.InformationPart;

/** Where an attribute is entered, where it is brought to, and how late. */
public final class Entering implements Remarks {

    private static final double SIGN = 15;

    private final AttributeImpact impact;
    private final Words words;

    /** What is said of the sources that hold an attribute. */
    public Entering(AttributeImpact impact, Words words) {
        this.impact = impact;
        this.words = words;
    }

    @Override
    public List<Remark> on(Place place) {
        return impact.places().stream().filter(held -> place.equals(new Place.Recorded(held.source()))).map(this::remark)
            .toList();
    }

    @Override
    public boolean shows(InformationPart held) {
        var attribute = impact.datum().attribute();
        return held.getInformation() == impact.datum().information()
            && (attribute == null || held.getAttributes().isEmpty() || held.getAttributes().contains(attribute));
    }

    private Remark remark(AttributeImpact.Place held) {
        return switch (held.role()) {
            case MASTER -> new Remark("entered", Icons.pencil(Ink.DATA), words.text("impact.master"), Ink.DATA);
            case ENTERED -> new Remark("entered", Icons.pencil(Ink.WARNING), words.text("impact.again"), Ink.WARNING);
            case FED -> fed(held.path().orElseThrow());
        };
    }

    private Remark fed(FeedPath path) {
        FlowStyle style = path.isByHand() ? FlowStyle.MANUAL : FlowStyle.AUTOMATIC;
        return new Remark("fed", Icons.edge(style.look(), SIGN), Delays.at("impact.late", path, words), style.ink());
    }
}
