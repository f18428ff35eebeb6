// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.databril.dsl.parser.Option;
import org.databril.model.bmc.Amount;

/** Proposes currencies: that of the canvas, those in use, then those of all countries. */
final class CurrencyProposals implements ProposalSource {
    private static final List<String> WIDESPREAD = List.of("EUR", "USD", "GBP", "CHF", "DKK", "NOK", "SEK", "PLN");

    private static final class Holder {
        static final TreeMap<String, Currency> ALL = current();

        private static TreeMap<String, Currency> current() {
            var all = new TreeMap<String, Currency>();
            for (String country : Locale.getISOCountries()) {
                Optional.ofNullable(Currency.getInstance(Locale.of("", country))).ifPresent(c -> all.put(c.getCurrencyCode(), c));
            }
            return all;
        }
    }

    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        if (!"currency".equals(option.feature()) || !"Name".equals(option.value())) {
            return Stream.empty();
        }
        var own = spot.currency().stream().map(code -> proposal(code, spot, Proposal.Rank.FITTING));
        var used = spot.surroundings().filter(Amount.class::isInstance).map(a -> ((Amount) a).getCurrency())
                .filter(Objects::nonNull).distinct().map(code -> proposal(code, spot, Proposal.Rank.NEAR));
        var others = Holder.ALL.keySet().stream().map(code -> proposal(code, spot, WIDESPREAD.contains(code) ? Proposal.Rank.STATEMENT : Proposal.Rank.USUAL));
        return Stream.concat(own, Stream.concat(used, others));
    }

    private static Proposal proposal(String code, Spot spot, int rank) {
        var currency = Holder.ALL.get(code);
        var name = currency == null ? "" : currency.getDisplayName(Locale.of(spot.language().id()));
        return Proposal.plain(code, Proposal.Kind.VALUE, name, rank).foundBy((code + " " + name).strip());
    }
}
