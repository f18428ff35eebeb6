// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Named;

/** What is gone by now, by which path, and what has lost something by that. */
final class TakenAway {
    private record Key(Named element, Loss loss) {
    }

    private final Map<Named, List<Named>> gone = new LinkedHashMap<>();
    private final Deque<Named> fresh = new ArrayDeque<>();
    private final Set<Key> known = new HashSet<>();
    private final List<Affected> affected = new ArrayList<>();
    private final Named first;

    TakenAway(Named first) {
        this.first = first;
        gone.put(first, List.of(first));
        fresh.add(first);
    }

    /** What was taken away at the start. */
    Named first() {
        return first;
    }

    boolean isGone(Named element) {
        return gone.containsKey(element);
    }

    boolean isAnyLeft(Collection<? extends Named> elements) {
        return elements.stream().anyMatch(element -> !isGone(element));
    }

    /** Whether there was something, and all of it is gone. */
    boolean areAllGone(Collection<? extends Named> elements) {
        return !elements.isEmpty() && !isAnyLeft(elements);
    }

    /** The next element that has gone and whose consequences are not known yet; null when there is none. */
    Named next() {
        return fresh.poll();
    }

    /** Tells a loss of an element that is still there. */
    void loses(Named element, Loss loss, Named cause) {
        tell(element, loss, gone.get(cause), false);
    }

    /** Tells a loss that came along a path from what was taken away, which may end at the element or before it. */
    void loses(Named element, Loss loss, List<Named> along) {
        tell(element, loss, along, false);
    }

    private void tell(Named element, Loss loss, List<Named> along, boolean falls) {
        if (!isGone(element) && known.add(new Key(element, loss))) {
            affected.add(new Affected(element, loss, along.getLast() == element ? along : further(along, element), falls));
        }
    }

    /** Tells a loss by which the element itself falls away. */
    void falls(Named element, Loss loss, Named cause) {
        tell(element, loss, gone.get(cause), true);
        if (!isGone(element)) {
            gone.put(element, further(gone.get(cause), element));
            fresh.add(element);
        }
    }

    List<Affected> affected() {
        return affected;
    }

    private static List<Named> further(List<Named> along, Named element) {
        var path = new ArrayList<>(along);
        path.add(element);
        return path;
    }
}
