// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.Item;

/**
 * The accounts of one canvas: revenue and cost in a year and who brings and bears them, each currency apart. They count
 * what the canvas itself says and show it as it is when they are made.
 */
public final class Accounts {
    private final Canvas canvas;
    private final Business business;
    private final List<String> currencies;
    private final Revenue revenue;
    private final Costs costs;
    private final Allocation allocation;
    private final Attribution costByProposition;
    private final Attribution costBySegment;

    private Accounts(Canvas canvas, Business business) {
        this.canvas = canvas;
        this.business = business;
        this.currencies = currenciesIn(canvas);
        this.revenue = new Revenue(canvas);
        this.costs = new Costs(canvas);
        this.allocation = new Allocation(canvas, business, costs);
        this.costByProposition = allocation.toPropositions();
        this.costBySegment = allocation.toSegments(revenue);
    }

    /**
     * The accounts of a canvas.
     *
     * @param business a view of the canvas and all that it names
     */
    public static Accounts of(Canvas canvas, Business business) {
        return new Accounts(canvas, business);
    }

    /** The allocation of the costs of a canvas, without the rest of its accounts. */
    public static Allocation allocation(Canvas canvas, Business business) {
        return new Allocation(canvas, business, new Costs(canvas));
    }

    /** Whose accounts they are. */
    public Canvas canvas() {
        return canvas;
    }

    /** The view they were made from. */
    public Business business() {
        return business;
    }

    /** The currencies in use: the canvas's own first if it is among them, then in the order of the text. */
    public List<String> currencies() {
        return currencies;
    }

    /** What comes in. */
    public Revenue revenue() {
        return revenue;
    }

    /** What it costs. */
    public Costs costs() {
        return costs;
    }

    /** How costs are passed on. */
    public Allocation allocation() {
        return allocation;
    }

    /** The costs of each proposition. */
    public Attribution costByProposition() {
        return costByProposition;
    }

    /** The costs of each segment. */
    public Attribution costBySegment() {
        return costBySegment;
    }

    static <T> List<T> items(Canvas canvas, Class<T> type) {
        return canvas.getMembers().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> currenciesIn(Canvas canvas) {
        var used = new LinkedHashSet<String>();
        items(canvas, Item.class).stream().flatMap(Accounts::amounts)
                .forEach(amount -> Money.perYear(amount).ifPresent(money -> used.add(money.currency())));
        var own = canvas.getCurrency();
        if (own != null && used.contains(own)) {
            used.addFirst(own);
        }
        return List.copyOf(used);
    }

    private static Stream<Amount> amounts(Item item) {
        return switch (item) {
            case org.databril.model.bmc.Stream stream -> Stream.ofNullable(stream.getAmount());
            case Cost cost -> Stream.ofNullable(cost.getAmount());
            case Channel channel -> Stream.of(channel.getCost(), channel.getYields());
            case Activity activity -> Stream.of(activity.getCost(), activity.getYields());
            case CostBearer bearer -> Stream.ofNullable(bearer.getCost());
            default -> Stream.empty();
        };
    }
}
