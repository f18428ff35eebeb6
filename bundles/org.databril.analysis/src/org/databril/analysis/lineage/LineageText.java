// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.text.Words;
import org.databril.catalogue.Language;
import org.databril.catalogue.Term;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Frequency;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Named;

/** A lineage as a text for a mail: where it comes from, and where it goes. */
public final class LineageText {
    private final Words words;

    private LineageText(Words words) {
        this.words = words;
    }

    /** The text, with a line break at its end. */
    public static String of(Lineage lineage, Language language) {
        return new LineageText(Words.in(language)).text(lineage);
    }

    private String text(Lineage lineage) {
        var lines = new ArrayList<String>();
        lines.add(words.name(lineage.element()));
        section("lineage.up", "lineage.up-none", lineage.up(), lines);
        section("lineage.down", "lineage.down-none", lineage.down(), lines);
        return String.join("\n", lines) + "\n";
    }

    private void section(String title, String none, List<Edge> edges, List<String> lines) {
        lines.add("");
        lines.add(words.say(edges.isEmpty() ? none : title));
        edges.forEach(edge -> lines.add("- " + line(edge)));
    }

    private String line(Edge edge) {
        var step = words.say("lineage." + edge.kind().id(), words.name(edge.from()), name(edge.to()));
        return edge.flow() == null ? step : step + how(edge.flow());
    }

    private String name(Named element) {
        return element instanceof Attribute attribute && attribute.eContainer() instanceof Information information
                ? words.say("impact.attribute", words.name(attribute), words.name(information))
                : words.name(element);
    }

    private String how(Flow flow) {
        var how = new ArrayList<String>();
        if (flow.getMode() != Automation.UNKNOWN) {
            how.add(new Term(flow.getMode().getLiteral()).text(words.language()));
        }
        if (flow.getFrequency() != Frequency.UNKNOWN) {
            how.add(words.delay(flow.getFrequency()));
        }
        return how.isEmpty() ? "" : " (" + String.join(", ", how) + ")";
    }
}
