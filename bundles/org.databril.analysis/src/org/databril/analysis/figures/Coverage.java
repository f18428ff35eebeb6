// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.catalogue.Block;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Resource;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.SegmentRole;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.Stream;

/**
 * How far the data of an item are there, between 0 and 1 (domain.md, "Coverage"). Segments that do not pay and channels
 * that reach nobody have nothing to cover and do not count.
 */
final class Coverage {
    private static final Exact HALF = Exact.ONE.dividedBy(2);

    private final Business business;

    private Coverage(Business business) {
        this.business = business;
    }

    /** The items of a block that count, each with its coverage. */
    static List<Contribution> of(Block block, Canvas canvas, Business business) {
        var coverage = new Coverage(business);
        return switch (block) {
            case SEGMENTS -> each(canvas, Segment.class, coverage::segment);
            case PROPOSITIONS -> each(canvas, Proposition.class, coverage::proposition);
            case CHANNELS -> each(canvas, Channel.class, coverage::channel);
            case RELATIONSHIPS -> each(canvas, Relationship.class, coverage::measured);
            case STREAMS -> each(canvas, Stream.class, stream -> recorded(stream.getRecordedIn()));
            case RESOURCES -> each(canvas, Resource.class, coverage::monitored);
            case ACTIVITIES -> each(canvas, Activity.class, coverage::monitored);
            case PARTNERS -> each(canvas, Partner.class, coverage::measured);
            case COSTS -> each(canvas, Cost.class, cost -> recorded(cost.getRecordedIn()));
        };
    }

    private static <T extends Item> List<Contribution> each(Canvas canvas, Class<T> type,
            Function<T, Optional<Exact>> coverage) {
        return Accounts.items(canvas, type).stream()
                .flatMap(item -> coverage.apply(item).map(value -> Contribution.straight(item, value)).stream()).toList();
    }

    private Optional<Exact> segment(Segment segment) {
        if (!segment.getRoles().isEmpty() && !segment.getRoles().contains(SegmentRole.PAYER)) {
            return Optional.empty();
        }
        return Optional.of(switch (segment.getPurchases()) {
            case FULLY -> Exact.ONE;
            case PARTLY -> HALF;
            case NOT, UNKNOWN -> Exact.ZERO;
        });
    }

    private Optional<Exact> proposition(Proposition proposition) {
        var promises = proposition.getPromises().size();
        return promises == 0 ? measured(proposition)
                : part(business.measuring().measuredPromises(proposition).size(), promises);
    }

    private Optional<Exact> channel(Channel channel) {
        var reached = Market.phases(channel);
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        var recorded = reached.stream()
                .filter(phase -> channel.getRecords().stream().anyMatch(record -> Market.isDuring(record, phase))).count();
        return part((int) recorded, reached.size());
    }

    private Optional<Exact> measured(Measurable item) {
        return yes(business.measuring().isMeasured(item));
    }

    private Optional<Exact> monitored(Provision provision) {
        return yes(!Resolved.of(provision.getMonitoredBy()).isEmpty() || business.measuring().isMeasured(provision));
    }

    private static Optional<Exact> recorded(List<Source> sources) {
        return yes(!Resolved.of(sources).isEmpty());
    }

    private static Optional<Exact> yes(boolean covered) {
        return Optional.of(covered ? Exact.ONE : Exact.ZERO);
    }

    private static Optional<Exact> part(int some, int all) {
        return Optional.of(Exact.of(some).dividedBy(all));
    }
}
