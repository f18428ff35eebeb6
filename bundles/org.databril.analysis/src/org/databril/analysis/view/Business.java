// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;

import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EObject;

/**
 * A read-only view of some canvases and landscapes as one business. Everything that findings, figures and pictures look
 * up is computed here once, when first asked for. It shows the model as it was then: after a change take a new one.
 */
public final class Business {
    private final List<Root> roots;
    private final Elements elements;
    private final Supplier<Holdings> holdings;
    private final Supplier<Flows> flows;
    private final Supplier<Measuring> measuring;
    private final Supplier<Needs> needs;
    private final Supplier<Market> market;
    private final Supplier<Plans> plans;
    private final Supplier<Usage> usage;
    private final Supplier<Drivers> drivers;

    private Business(List<Contents> contents) {
        this.roots = contents.stream().map(Contents::root).toList();
        this.elements = new Elements(contents);
        this.holdings = new Lazy<>(() -> new Holdings(all(Source.class)));
        this.flows = new Lazy<>(() -> new Flows(all(Flow.class), holdings()));
        this.measuring = new Lazy<>(() -> new Measuring(all(Item.class), all(Kpi.class)));
        this.needs = new Lazy<>(() -> new Needs(all(Provision.class), all(Partner.class)));
        this.market = new Lazy<>(() -> new Market(elements));
        this.plans = new Lazy<>(() -> new Plans(all(Opportunity.class)));
        this.drivers = new Lazy<>(() -> new Drivers(all(Cost.class)));
        this.usage = new Lazy<>(() -> new Usage(this));
    }

    /**
     * The business that canvases and landscapes describe together.
     *
     * @param roots all that refer to each other; what stands in others is not seen from both sides
     */
    public static Business of(Collection<? extends Root> roots) {
        return new Business(new LinkedHashSet<>(roots).stream().<Contents>map(Contents::of).toList());
    }

    /** The same of canvases and landscapes, each once, whose elements are known already. */
    public static Business ofContents(Collection<Contents> contents) {
        return new Business(List.copyOf(contents));
    }

    /** The canvases and landscapes, in the order given. */
    public List<Root> roots() {
        return roots;
    }

    /** All elements of a type, in the order of the text: canvases, items, promises, sources, attributes, answers … */
    public <T> List<T> all(Class<T> type) {
        return elements.all(type);
    }

    /** The place of an element in the order of the text; the highest number for one that is not part of this. */
    public int place(EObject element) {
        return elements.place(element);
    }

    /** What the sources hold. */
    public Holdings holdings() {
        return holdings.get();
    }

    /** How data moves between the sources. */
    public Flows flows() {
        return flows.get();
    }

    /** What the KPIs measure. */
    public Measuring measuring() {
        return measuring.get();
    }

    /** What needs and who provides resources and activities. */
    public Needs needs() {
        return needs.get();
    }

    /** How the segments are offered, reached and served. */
    public Market market() {
        return market.get();
    }

    /** Which opportunities are about what. */
    public Plans plans() {
        return plans.get();
    }

    /** Which costs each item drives. */
    public Drivers drivers() {
        return drivers.get();
    }

    /** Which information is put to use. */
    public Usage usage() {
        return usage.get();
    }
}
