// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Named;

/**
 * The groups of elements that pass cost to each other in circles (strongly connected components), those at the end of the
 * ways first. An element in no circle is a group of its own. Method: Tarjan, "Depth-first search and linear graph
 * algorithms" (1972), without recursion, so that a long chain does no harm.
 */
final class Circles {
    private final PassingOn passingOn;
    private final Map<Named, Integer> numbers = new HashMap<>();
    private final Map<Named, Integer> lowest = new HashMap<>();
    private final Deque<Named> open = new ArrayDeque<>();
    private final Set<Named> opened = new HashSet<>();
    private final List<List<Named>> groups = new ArrayList<>();

    private record Visit(Named element, Iterator<? extends Named> next) {
    }

    Circles(PassingOn passingOn) {
        this.passingOn = passingOn;
    }

    /** The groups that can be reached from an element and were not returned before. */
    List<List<Named>> from(Named start) {
        groups.clear();
        if (numbers.containsKey(start)) {
            return List.of();
        }
        var visits = new ArrayDeque<Visit>();
        visits.push(enter(start));
        while (!visits.isEmpty()) {
            var visit = visits.peek();
            if (visit.next.hasNext()) {
                var next = visit.next.next();
                if (!numbers.containsKey(next)) {
                    visits.push(enter(next));
                } else if (opened.contains(next)) {
                    lowest.merge(visit.element, numbers.get(next), Math::min);
                }
            } else {
                visits.pop();
                leave(visit.element, visits.peek());
            }
        }
        return List.copyOf(groups);
    }

    private Visit enter(Named element) {
        numbers.put(element, numbers.size());
        lowest.put(element, numbers.get(element));
        open.push(element);
        opened.add(element);
        var next = passingOn.keeps(element) ? List.<Named>of() : passingOn.next(element);
        return new Visit(element, next.iterator());
    }

    private void leave(Named element, Visit caller) {
        if (caller != null) {
            lowest.merge(caller.element, lowest.get(element), Math::min);
        }
        if (lowest.get(element).equals(numbers.get(element))) {
            var group = new ArrayList<Named>();
            Named member;
            do {
                member = open.pop();
                opened.remove(member);
                group.add(member);
            } while (member != element);
            groups.add(group);
        }
    }
}
