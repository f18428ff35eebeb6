// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Named;

/**
 * Where the cost of each element ends when everybody passes it on in equal parts. What comes back to an element that has
 * passed it on already goes in a circle and is lost, as on a dead end; the rest of it goes its way.
 *
 * <p>Outside circles the time is linear. Inside one every way round is walked; where there are too many of them (eight
 * items that all need each other) everything that is passed on inside the circle counts as lost.
 */
final class Spreading {
    private static final int MOST_STEPS = 20_000;
    private static final int DEEPEST = 500;

    private final PassingOn passingOn;
    private final Circles circles;
    private final Map<Named, Spread> spreads = new HashMap<>();

    Spreading(PassingOn passingOn) {
        this.passingOn = passingOn;
        this.circles = new Circles(passingOn);
    }

    /** Where the cost of an element ends. */
    Spread of(Named element) {
        for (List<Named> group : circles.from(element)) {
            var walk = new Walk(Set.copyOf(group));
            var found = new HashMap<Named, Spread>();
            group.forEach(member -> found.put(member, walk.from(member)));
            if (walk.isTooLong()) {
                group.forEach(member -> found.put(member, walk.straightOutFrom(member)));
            }
            spreads.putAll(found);
        }
        return spreads.get(element);
    }

    /** The ways inside one circle, or past one element that is in none. */
    private final class Walk {
        private final Set<Named> circle;
        private final Set<Named> passed = new HashSet<>();
        private int steps;
        private boolean tooDeep;

        Walk(Set<Named> circle) {
            this.circle = circle;
        }

        boolean isTooLong() {
            return tooDeep || steps > MOST_STEPS;
        }

        Spread from(Named element) {
            if (passingOn.keeps(element)) {
                return Spread.kept(element);
            }
            var next = passingOn.next(element);
            if (next.isEmpty()) {
                return Spread.lost(element);
            }
            var spread = new Spread();
            var part = Exact.ONE.dividedBy(next.size());
            passed.add(element);
            next.forEach(receiver -> spread.add(element, onward(receiver), part));
            passed.remove(element);
            return spread;
        }

        private Spread onward(Named receiver) {
            if (!circle.contains(receiver)) {
                return spreads.get(receiver);
            }
            steps++;
            tooDeep |= passed.size() > DEEPEST;
            return passed.contains(receiver) || isTooLong() ? Spread.lost(receiver) : from(receiver);
        }

        Spread straightOutFrom(Named element) {
            var next = passingOn.next(element);
            var spread = new Spread();
            var part = Exact.ONE.dividedBy(next.size());
            next.forEach(receiver -> spread.add(element,
                    circle.contains(receiver) ? Spread.lost(receiver) : spreads.get(receiver), part));
            return spread;
        }
    }
}
