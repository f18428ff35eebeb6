// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Root;

/** Phases of channels, relationships, streams and costs in which nothing is recorded. */
final class UnrecordedItems implements ChanceFinder {

    @Override
    public Stream<Chance> find(Root root, Business business, Drafting drafting) {
        var known = new Known(business);
        var recommended = new Recommended(business);
        return root.eContents().stream().flatMap(member -> Stream.ofNullable(switch (member) {
            case Channel channel -> channel(channel, known, recommended, drafting);
            case Relationship relationship when isUnrecorded(relationship) && !known.isRecorded(relationship) ->
                chance("unrecorded-relationship", relationship, recommended.of(relationship), List.of(), drafting);
            case org.databril.model.bmc.Stream stream when Resolved.of(stream.getRecordedIn()).isEmpty()
                    && !known.isRecorded(stream) ->
                chance("unrecorded-stream", stream, recommended.ofMoney(stream), List.of(), drafting);
            case Cost cost when Resolved.of(cost.getRecordedIn()).isEmpty() && !known.isRecorded(cost) ->
                chance("unrecorded-cost", cost, recommended.ofMoney(cost), List.of(), drafting);
            default -> null;
        }));
    }

    private static boolean isUnrecorded(Relationship relationship) {
        return relationship.getRecords().stream().allMatch(recording -> Resolved.of(recording.getSources()).isEmpty());
    }

    private static Chance channel(Channel channel, Known known, Recommended recommended, Drafting drafting) {
        var phases = Market.phases(channel).stream()
                .filter(phase -> channel.getRecords().stream().noneMatch(recording -> Market.isDuring(recording, phase)))
                .filter(phase -> !known.isRecorded(channel, phase)).toList();
        return phases.isEmpty() ? null
                : chance("unrecorded-phase", channel, recommended.of(channel), phases, drafting);
    }

    private static Chance chance(String kind, Item item, Optional<Recording> recording, List<Phase> phases, Drafting drafting) {
        var root = (Root) item.eContainer();
        var words = drafting.words();
        var terms = phases.stream().map(phase -> words.term(phase.getLiteral())).toList();
        var label = phases.isEmpty() ? words.say("opportunity.record", words.name(item))
                : words.say("opportunity.record-phases", words.name(item), words.list(terms));
        var opportunity = drafting.opportunity(root, "Record" + item.getName(), label, List.of(item));
        recording.ifPresent(found -> {
            found.getPhases().addAll(phases);
            opportunity.getRecords().add(found);
        });
        return new Chance(kind, root, opportunity);
    }
}
