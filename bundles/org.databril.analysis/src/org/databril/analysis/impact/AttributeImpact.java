// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.FeedPath;
import org.databril.model.bmc.Source;

/**
 * What happens when an attribute changes ("a customer moves: in how many systems must that be entered?").
 *
 * @param datum the attribute, or an information that has none
 * @param places where it is held: the masters first, then in the order of the text
 */
public record AttributeImpact(Datum datum, List<Place> places) {

    /** What a source has to do with it. */
    public enum Role {
        /** It is entered here first. */
        MASTER,
        /** It arrives here by existing flows from a master, maybe by hand. */
        FED,
        /** Nothing brings it here: somebody must enter it. */
        ENTERED;

        /** The name in files: {@code fed}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One source that holds it.
     *
     * @param path the best path that feeds it; empty for masters and where nothing does
     */
    public record Place(Source source, Role role, Optional<FeedPath> path) {

        /** Whether somebody types it here: into a master, where nothing feeds it, or where every path goes by hand. */
        public boolean isEntered() {
            return path.map(FeedPath::isByHand).orElse(true);
        }
    }

    /** An impact; the list is copied. */
    public AttributeImpact {
        places = List.copyOf(places);
    }

    /** The impact of a change. */
    public static AttributeImpact of(Datum datum, Business business) {
        var feeds = business.flows().feeds(datum);
        var places = new ArrayList<Place>();
        feeds.masters().forEach(master -> places.add(new Place(master, Role.MASTER, Optional.empty())));
        for (Source source : business.holdings().holders(datum)) {
            if (!feeds.masters().contains(source)) {
                var path = feeds.to(source);
                places.add(new Place(source, path.isPresent() ? Role.FED : Role.ENTERED, path));
            }
        }
        return new AttributeImpact(datum, places);
    }

    /** The same with those sources only that are at the right place. */
    public AttributeImpact within(Predicate<? super Source> place) {
        return new AttributeImpact(datum, places.stream().filter(held -> place.test(held.source())).toList());
    }

    /** In how many sources somebody types it. */
    public int entered() {
        return (int) places.stream().filter(Place::isEntered).count();
    }
}
