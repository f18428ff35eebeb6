// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Stream;

/**
 * What the streams of a canvas bring in in a year. A stream's amount is split equally over its {@code for} and over its
 * {@code from}; what has none, or one in another canvas, is not attributable. A stream without an amount is unknown and
 * counts nowhere.
 */
public final class Revenue {
    private final Canvas canvas;
    private final Map<Stream, Money> streams = new LinkedHashMap<>();
    private final Map<String, Exact> totals = new HashMap<>();
    private final Attribution byProposition = new Attribution();
    private final Attribution bySegment = new Attribution();

    Revenue(Canvas canvas) {
        this.canvas = canvas;
        for (Stream stream : Accounts.items(canvas, Stream.class)) {
            Money.perYear(stream.getAmount()).ifPresent(money -> {
                streams.put(stream, money);
                totals.merge(money.currency(), money.year(), Exact::plus);
                split(stream, money, stream.getPropositions(), byProposition);
                split(stream, money, stream.getSegments(), bySegment);
            });
        }
    }

    private void split(Stream stream, Money money, List<? extends Named> said, Attribution into) {
        var receivers = TowardsPropositions.once(said);
        if (receivers.isEmpty()) {
            into.lose(money.currency(), Contribution.straight(stream, money.year()));
        }
        for (Named receiver : receivers) {
            var part = new Contribution(stream, money.year().dividedBy(receivers.size()), List.of(stream, receiver));
            if (receiver.eContainer() == canvas) {
                into.give(receiver, money.currency(), part);
            } else {
                into.lose(money.currency(), part);
            }
        }
    }

    /** The streams whose amount is known, in the order of the text. */
    public Map<Stream, Money> streams() {
        return Collections.unmodifiableMap(streams);
    }

    /** All revenue in a currency. */
    public Exact total(String currency) {
        return totals.getOrDefault(currency, Exact.ZERO);
    }

    /** The share of a stream in all revenue of its currency, 1 being all; empty where its amount or that total is nothing. */
    public Optional<Exact> share(Stream stream) {
        var money = streams.get(stream);
        if (money == null) {
            return Optional.empty();
        }
        var total = total(money.currency());
        return total.isZero() ? Optional.empty() : Optional.of(money.year().dividedBy(total));
    }

    /** The revenue of each proposition. */
    public Attribution byProposition() {
        return byProposition;
    }

    /** The revenue from each segment. */
    public Attribution bySegment() {
        return bySegment;
    }

    /** What a segment pays in a year for a proposition: an equal part of each stream from the one for the other. */
    Exact of(Segment segment, Proposition proposition, String currency) {
        var sum = Exact.ZERO;
        for (Contribution part : byProposition.madeOf(proposition, currency)) {
            var payers = TowardsPropositions.once(((Stream) part.element()).getSegments());
            if (payers.contains(segment)) {
                sum = sum.plus(part.value().dividedBy(payers.size()));
            }
        }
        return sum;
    }
}
