// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Source;

/** Pairs of sources that hold the same identifying (personal) attribute and between which no path carries it. */
final class UnlinkedSources implements ChanceFinder {

    private record Pair(Source from, Source to) {
    }

    @Override
    public Stream<Chance> find(Root root, Business business, Drafting drafting) {
        if (!(root instanceof Landscape)) {
            return Stream.empty();
        }
        var known = new Known(business);
        var pairs = new LinkedHashMap<Pair, Set<Attribute>>();
        for (Datum datum : business.holdings().data()) {
            if (datum.isPersonal()) {
                unlinked(datum, business).stream().filter(pair -> pair.from.eContainer() == root)
                        .filter(pair -> !known.isLinked(pair.from, pair.to, datum.attribute()))
                        .forEach(pair -> pairs.computeIfAbsent(pair, p -> new LinkedHashSet<>()).add(datum.attribute()));
            }
        }
        return pairs.entrySet().stream().map(entry -> chance(root, entry.getKey(), entry.getValue(), drafting));
    }

    /** Master before copy, else as in the text. */
    private static List<Pair> unlinked(Datum datum, Business business) {
        var holders = business.holdings().holders(datum);
        var masters = business.holdings().masters(datum);
        var carriers = business.flows().carriers(datum);
        var reached = new LinkedHashMap<Source, Set<Source>>();
        holders.forEach(source -> reached.put(source, reached(source, carriers)));
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                var one = holders.get(i);
                var other = holders.get(j);
                if (!reached.get(one).contains(other) && !reached.get(other).contains(one)) {
                    boolean turned = masters.contains(other) && !masters.contains(one);
                    pairs.add(turned ? new Pair(other, one) : new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    private static Set<Source> reached(Source start, List<Flow> carriers) {
        var reached = new LinkedHashSet<>(List.of(start));
        for (var open = new ArrayList<>(reached); !open.isEmpty();) {
            var from = open.removeLast();
            carriers.stream().filter(flow -> flow.getFrom() == from).map(Flow::getTo).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    private static Chance chance(Root root, Pair pair, Set<Attribute> attributes, Drafting drafting) {
        var byInformation = new LinkedHashMap<Information, List<Attribute>>();
        attributes.forEach(attribute -> byInformation
                .computeIfAbsent((Information) attribute.eContainer(), i -> new ArrayList<>()).add(attribute));
        var words = drafting.words();
        var opportunity = drafting.opportunity(root, "Link" + pair.from.getName() + pair.to.getName(),
                words.say("opportunity.link", words.names(List.copyOf(attributes)), words.name(pair.from), words.name(pair.to)),
                List.of());
        var link = BmcFactory.eINSTANCE.createLink();
        link.setFrom(pair.from);
        link.setTo(pair.to);
        for (Map.Entry<Information, List<Attribute>> entry : byInformation.entrySet()) {
            link.getCarries().add(Drafting.part(entry.getKey(), entry.getValue()));
        }
        opportunity.getLinks().add(link);
        return new Chance("unlinked-sources", root, opportunity);
    }
}
