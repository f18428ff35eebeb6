// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.catalogue.Term;
import org.databril.diagram.graph.FlowWords;
import org.databril.diagram.graph.Holdings;
import org.databril.diagram.parts.PhaseRange;
import org.databril.diagram.parts.Words;
import org.databril.diagram.view.Blocks;
import org.databril.diagram.view.Recordings;
import org.databril.model.Names;
import org.databril.model.bmc.Access;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceKind;
import org.databril.sirius.live.Live;

/** What is written in the linkage, in lines of text. */
final class LinkageText {
    private static final int WIDTH = 30;
    private static final String DOT = " \u00B7 ";

    private LinkageText() {
    }

    static String source(Source source) {
        var words = words();
        var facts = new ArrayList<String>();
        if (source.getKind() != SourceKind.UNKNOWN) {
            facts.add(words.term(source.getKind().getLiteral()));
        }
        source.getAccess().stream().filter(way -> way != Access.UNKNOWN).map(way -> words.term(way.getLiteral())).distinct()
                .forEach(facts::add);
        return lines(Names.display(source), String.join(", ", facts));
    }

    static String held(InformationPart part, boolean personal) {
        var text = (part.eContainer() instanceof Holding holding && holding.isMaster() ? "\u2605 " : "\u2022 ") + Holdings.text(part);
        return personal && Holdings.personal(part) ? text + DOT + words().text("linkage.personal") : text;
    }

    static String flow(Flow flow) {
        return lines(FlowWords.what(flow), FlowWords.how(flow, words()));
    }

    static String kpi(Kpi kpi) {
        return lines(Names.display(kpi), ItemText.standing(kpi));
    }

    static String item(Item item) {
        var words = words();
        var kind = new Term(Blocks.keyword(Blocks.of(item))).text(words.language());
        var phases = new TreeSet<Phase>();
        Recordings.of(item).values().forEach(phases::addAll);
        var when = !Recordings.of(item).isEmpty() && item instanceof Segment ? words.text("linkage.purchases")
                : PhaseRange.text(phases, words);
        var caption = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return lines(when.isEmpty() ? caption : caption + DOT + when, Names.display(item));
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).flatMap(text -> Lines.of(text, WIDTH, 3).stream())
                .collect(Collectors.joining("\n"));
    }

    private static Words words() {
        return new Words(Live.language());
    }

    /** What a list of words says, without empty ones. */
    static List<String> parts(Object text) {
        return Stream.of(String.valueOf(text).split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
