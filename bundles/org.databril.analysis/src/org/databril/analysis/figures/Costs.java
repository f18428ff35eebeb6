// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.CostBehaviour;
import org.databril.model.bmc.Item;

/**
 * What a canvas costs in a year. The cost of an item is the shares of the cost elements that it drives; only where it
 * drives none, its own cost. All costs together are the cost elements and the own costs of items that drive none. A cost
 * element without an amount is unknown and counts for nothing, yet its drivers have no cost of their own beside it.
 */
public final class Costs {
    private final Map<Item, Money> counted = new LinkedHashMap<>();
    private final Map<String, Exact> totals = new HashMap<>();
    private final Map<CostBearer, Map<String, List<Contribution>>> items = new LinkedHashMap<>();
    private final Map<String, List<Contribution>> undriven = new LinkedHashMap<>();
    private final Set<CostBearer> driving = new LinkedHashSet<>();

    Costs(Canvas canvas) {
        for (Cost cost : Accounts.items(canvas, Cost.class)) {
            var shares = CostShares.of(cost);
            shares.shares().forEach(share -> driving.add(share.driver()));
            Money.perYear(cost.getAmount()).ifPresent(money -> divide(cost, money, shares));
        }
        for (CostBearer item : Accounts.items(canvas, CostBearer.class)) {
            if (!driving.contains(item)) {
                own(item).ifPresent(money -> {
                    counted.put(item, money);
                    put(item, money, Contribution.straight(item, money.year()));
                });
            }
        }
        counted.values().forEach(money -> totals.merge(money.currency(), money.year(), Exact::plus));
    }

    private void divide(Cost cost, Money money, CostShares shares) {
        counted.put(cost, money);
        for (CostShares.Share share : shares.shares()) {
            var part = money.times(share.part());
            put(share.driver(), part, new Contribution(cost, part.year(), List.of(cost, share.driver())));
        }
        if (!shares.rest().isZero()) {
            undriven.computeIfAbsent(money.currency(), c -> new ArrayList<>())
                    .add(Contribution.straight(cost, money.times(shares.rest()).year()));
        }
    }

    private void put(CostBearer item, Money money, Contribution part) {
        items.computeIfAbsent(item, i -> new LinkedHashMap<>())
                .computeIfAbsent(money.currency(), c -> new ArrayList<>()).add(part);
    }

    /** What an item says to cost by itself in a year; empty where it says nothing. */
    public static Optional<Money> own(CostBearer item) {
        return Money.perYear(item.getCost());
    }

    /** Whether a cost element of the canvas is driven by an item, be it for 0 %. */
    public boolean isDriving(CostBearer item) {
        return driving.contains(item);
    }

    /** The cost of an item in a currency; empty where it has none in it. */
    public Optional<Exact> of(CostBearer item, String currency) {
        var parts = madeOf(item, currency);
        return parts.isEmpty() ? Optional.empty() : Optional.of(Contribution.sum(parts));
    }

    /** What the cost of an item is made of. */
    public List<Contribution> madeOf(CostBearer item, String currency) {
        return List.copyOf(items.getOrDefault(item, Map.of()).getOrDefault(currency, List.of()));
    }

    /** The items that have a cost, in the order in which the costs name them. */
    public Set<CostBearer> items() {
        return Collections.unmodifiableSet(items.keySet());
    }

    /** What makes up all costs: cost elements and items with a cost of their own, each with its amount. */
    public Map<Item, Money> counted() {
        return Collections.unmodifiableMap(counted);
    }

    /** The currencies in which an item has a cost. */
    Set<String> currencies(CostBearer item) {
        return items.getOrDefault(item, Map.of()).keySet();
    }

    /** What of the cost elements nothing drives, per currency. */
    Map<String, List<Contribution>> undriven() {
        return undriven;
    }

    /** All costs in a currency. */
    public Exact total(String currency) {
        return totals.getOrDefault(currency, Exact.ZERO);
    }

    /** The share of a counted element in all costs of its currency, 1 being all; empty where that total is nothing. */
    public Optional<Exact> share(Item element) {
        var money = counted.get(element);
        if (money == null) {
            return Optional.empty();
        }
        var total = total(money.currency());
        return total.isZero() ? Optional.empty() : Optional.of(money.year().dividedBy(total));
    }

    /**
     * The costs in a currency of which is said that they are fixed, or variable.
     *
     * @param behaviour UNKNOWN for those of which neither is said, own costs of items among them
     */
    public List<Contribution> of(CostBehaviour behaviour, String currency) {
        return counted.entrySet().stream().filter(entry -> entry.getValue().currency().equals(currency))
                .filter(entry -> behaviour(entry.getKey()) == behaviour)
                .map(entry -> Contribution.straight(entry.getKey(), entry.getValue().year())).toList();
    }

    private static CostBehaviour behaviour(Item item) {
        return item instanceof Cost cost ? cost.getBehaviour() : CostBehaviour.UNKNOWN;
    }
}
