// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.impact.AttributeImpact.Place;
import org.databril.analysis.text.Words;
import org.databril.analysis.view.FeedPath;
import org.databril.catalogue.Language;
import org.databril.model.Names;
import org.databril.model.bmc.Flow;

/** The impact of a changed attribute as a text for a mail. */
public final class AttributeImpactText {
    private final Words words;

    private AttributeImpactText(Words words) {
        this.words = words;
    }

    /** The text, with a line break at its end. */
    public static String of(AttributeImpact impact, Language language) {
        return new AttributeImpactText(Words.in(language)).text(impact);
    }

    private String text(AttributeImpact impact) {
        var lines = new ArrayList<String>();
        var datum = impact.datum();
        var what = datum.attribute() == null ? Names.display(datum.information())
                : words.say("impact.attribute", Names.display(datum.attribute()), Names.display(datum.information()));
        if (impact.places().isEmpty()) {
            lines.add(words.say("impact.nowhere", what));
        } else {
            lines.add(words.say(impact.entered() == 1 ? "impact.entered-once" : "impact.entered", what, impact.entered(),
                    impact.places().size()));
            impact.places().forEach(place -> lines.add("- " + line(place)));
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(Place place) {
        var source = words.name(place.source());
        return switch (place.role()) {
            case MASTER -> words.say("impact.master", source);
            case ENTERED -> words.say("impact.by-itself", source);
            case FED -> fed(source, place.path().orElseThrow());
        };
    }

    private String fed(String source, FeedPath path) {
        var stations = new ArrayList<>(List.of(path.master()));
        path.flows().stream().map(Flow::getTo).forEach(stations::add);
        return words.say(path.isByHand() ? "impact.fed-by-hand" : "impact.fed", source, words.path(stations),
                words.delay(path.delay()));
    }
}
