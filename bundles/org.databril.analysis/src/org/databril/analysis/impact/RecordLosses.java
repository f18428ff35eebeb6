// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.Stream;

/** What is recorded nowhere any more: by a source that is gone, or a channel or relationship in which it was recorded. */
final class RecordLosses implements Consequence {
    private final Business business;
    private final TakenAway taken;

    RecordLosses(Business business, TakenAway taken) {
        this.business = business;
        this.taken = taken;
    }

    @Override
    public void of(Named gone) {
        if (gone instanceof Source source) {
            recordedIn(source, Stream.class, Stream::getRecordedIn, Loss.STREAM_UNRECORDED);
            recordedIn(source, Cost.class, Cost::getRecordedIn, Loss.COST_UNRECORDED);
            recordedIn(source, Segment.class, Segment::getPurchaseSources, Loss.SEGMENT_PURCHASES_UNRECORDED);
            business.all(Channel.class).forEach(channel -> channel(channel, source));
            business.all(Relationship.class).forEach(relationship -> relationship(relationship, source));
        }
        if (gone instanceof Source || gone instanceof Channel || gone instanceof Relationship) {
            information(gone);
        }
    }

    private <T extends Item> void recordedIn(Source gone, Class<T> type, Function<T, List<Source>> places, Loss loss) {
        for (T item : business.all(type)) {
            var sources = Resolved.of(places.apply(item));
            if (sources.contains(gone) && taken.areAllGone(sources)) {
                taken.loses(item, loss, gone);
            }
        }
    }

    private void channel(Channel channel, Source gone) {
        for (Phase phase : Market.phases(channel)) {
            var sources = new LinkedHashSet<Source>();
            channel.getRecords().stream().filter(recording -> Market.isDuring(recording, phase))
                    .forEach(recording -> sources.addAll(Resolved.of(recording.getSources())));
            if (sources.contains(gone) && taken.areAllGone(sources)) {
                taken.loses(channel, Loss.CHANNEL_PHASE_UNRECORDED, gone);
            }
        }
    }

    private void relationship(Relationship relationship, Source gone) {
        var sources = new LinkedHashSet<Source>();
        relationship.getRecords().forEach(recording -> sources.addAll(Resolved.of(recording.getSources())));
        if (sources.contains(gone) && taken.areAllGone(sources)) {
            taken.loses(relationship, Loss.RELATIONSHIP_UNRECORDED, gone);
        }
    }

    private void information(Named gone) {
        var before = new LinkedHashSet<Datum>();
        var left = new LinkedHashSet<Datum>();
        for (Item item : business.all(Item.class)) {
            for (Recording recording : Market.recordings(item)) {
                for (Source source : Resolved.of(recording.getSources())) {
                    if (item == gone || source == gone) {
                        before.addAll(meant(recording, source));
                    }
                    if (!taken.isGone(item) && !taken.isGone(source)) {
                        left.addAll(meant(recording, source));
                    }
                }
            }
        }
        before.removeAll(left);
        InformationLoss.tell(before, left, Loss.INFORMATION_UNRECORDED, gone, taken);
    }

    private Set<Datum> meant(Recording recording, Source source) {
        var data = new LinkedHashSet<Datum>();
        recording.getParts().forEach(part -> data.addAll(business.holdings().meant(part, source)));
        return data;
    }
}
