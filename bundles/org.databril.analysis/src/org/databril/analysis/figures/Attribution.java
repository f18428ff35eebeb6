// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.model.bmc.Named;

/** Amounts in a year that elements have got, per currency, with what each is made of, and what nobody has got. */
public final class Attribution {
    private final Map<String, Map<Named, List<Contribution>>> got = new LinkedHashMap<>();
    private final Map<String, List<Contribution>> rest = new LinkedHashMap<>();

    Attribution() {
    }

    void give(Named receiver, String currency, Contribution part) {
        got.computeIfAbsent(currency, c -> new LinkedHashMap<>()).computeIfAbsent(receiver, r -> new ArrayList<>())
                .add(part);
    }

    void lose(String currency, Contribution part) {
        rest.computeIfAbsent(currency, c -> new ArrayList<>()).add(part);
    }

    /** How much an element has got in a currency; zero where it has got nothing. */
    public Exact of(Named receiver, String currency) {
        return Contribution.sum(madeOf(receiver, currency));
    }

    /** What that is made of. */
    public List<Contribution> madeOf(Named receiver, String currency) {
        return List.copyOf(got.getOrDefault(currency, Map.of()).getOrDefault(receiver, List.of()));
    }

    /** How much could not be attributed to anybody. */
    public Exact notAttributable(String currency) {
        return Contribution.sum(notAttributableMadeOf(currency));
    }

    /** What that is made of; the path ends where it is lost. */
    public List<Contribution> notAttributableMadeOf(String currency) {
        return List.copyOf(rest.getOrDefault(currency, List.of()));
    }
}
