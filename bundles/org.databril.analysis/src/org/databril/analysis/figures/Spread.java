// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.LinkedHashMap;
import java.util.Map;

import org.databril.model.bmc.Named;

/** Where one euro of an item's cost ends: the shares of those who keep it, and what is lost on a dead end or in a cycle. */
final class Spread {

    record Part(Exact share, Way way) {
    }

    private final Map<Named, Part> kept = new LinkedHashMap<>();
    private Part lost = new Part(Exact.ZERO, null);

    static Spread kept(Named keeper) {
        var spread = new Spread();
        spread.kept.put(keeper, new Part(Exact.ONE, Way.at(keeper)));
        return spread;
    }

    static Spread lost(Named deadEnd) {
        var spread = new Spread();
        spread.lost = new Part(Exact.ONE, Way.at(deadEnd));
        return spread;
    }

    Map<Named, Part> kept() {
        return kept;
    }

    Part lost() {
        return lost;
    }

    boolean reachesSomebody() {
        return !kept.isEmpty();
    }

    /** Adds a share of what ends elsewhere, passed on by an element. */
    void add(Named passing, Spread onward, Exact share) {
        onward.kept.forEach((keeper, part) -> kept.merge(keeper, moved(passing, part, share), Spread::together));
        if (onward.lost.way != null) {
            lost = together(lost, moved(passing, onward.lost, share));
        }
    }

    private static Part moved(Named passing, Part part, Exact share) {
        return new Part(part.share.times(share), part.way.from(passing));
    }

    private static Part together(Part one, Part other) {
        return new Part(one.share.plus(other.share), Way.shorter(one.way, other.way));
    }
}
