// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.databril.catalogue.Block;
import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Resource;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;
import org.eclipse.emf.ecore.EObject;

/** A canvas with the landscapes it uses, read once: what is said from either side counts from both. */
public final class CanvasView {

    private final Canvas canvas;
    private final List<Landscape> landscapes;
    private final List<Item> items;
    private final List<Partner> partners;
    private final Map<Measurable, Set<Kpi>> measures = new LinkedHashMap<>();
    private final Set<Kpi> kpis = new LinkedHashSet<>();

    /** Reads a canvas. */
    public CanvasView(Canvas canvas) {
        this.canvas = canvas;
        this.items = canvas.getMembers().stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
        this.partners = items.stream().filter(Partner.class::isInstance).map(Partner.class::cast).toList();
        this.landscapes = canvas.getUses().stream().filter(Recordings::resolved).distinct().toList();
        for (Kpi kpi : members(Kpi.class)) {
            kpis.add(kpi);
            kpi.getMeasures().stream().flatMap(measure -> measure.getElements().stream())
                .filter(Recordings::resolved).forEach(measured -> measured(measured, kpi));
        }
        for (Item item : items()) {
            measuredBy(item);
            if (item instanceof Proposition proposition) {
                proposition.getPromises().forEach(this::measuredBy);
            }
            if (item instanceof Provision provision) {
                provision.getMonitoredBy().stream().filter(Kpi.class::isInstance).map(Kpi.class::cast)
                    .filter(Recordings::resolved).forEach(kpi -> measured(item, kpi));
            }
        }
    }

    private void measuredBy(Measurable measurable) {
        measurable.getMeasuredBy().stream().filter(Recordings::resolved).forEach(kpi -> measured(measurable, kpi));
    }

    private void measured(Measurable measurable, Kpi kpi) {
        measures.computeIfAbsent(measurable, any -> new LinkedHashSet<>()).add(kpi);
        if (root(measurable) == canvas) {
            kpis.add(kpi);
        }
    }

    /** The canvas it is a view of. */
    public Canvas canvas() {
        return canvas;
    }

    /** All items in the order of the text. */
    public List<Item> items() {
        return items;
    }

    /** The sources of the landscapes it uses, then those that its items name besides. */
    public List<Source> sources() {
        Set<Source> sources = new LinkedHashSet<>(members(Source.class));
        items().forEach(item -> sources.addAll(Recordings.of(item).keySet()));
        return List.copyOf(sources);
    }

    /** The flows between sources of the landscapes it uses; those with an end that leads nowhere are left out. */
    public List<Flow> flows() {
        return members(Flow.class).stream()
            .filter(flow -> Recordings.resolved(flow.getFrom()) && Recordings.resolved(flow.getTo())).toList();
    }

    /** The KPIs of the canvas and its landscapes that measure nothing, or something on this canvas. */
    public List<Kpi> kpis() {
        return kpis.stream().filter(this::concerns).toList();
    }

    /** The dashboards of the canvas and its landscapes that show nothing, or a KPI that concerns this canvas. */
    public List<Dashboard> dashboards() {
        return members(Dashboard.class).stream().filter(dashboard -> {
            List<Kpi> shown = dashboard.getKpis().stream().filter(Recordings::resolved).toList();
            return shown.isEmpty() || shown.stream().anyMatch(kpi -> concerns(kpi));
        }).toList();
    }

    /** Whether an element is part of this canvas or of no canvas at all, and not of another. */
    public boolean concerns(Named element) {
        return element instanceof Kpi kpi ? concerns(kpi) : root(element) == canvas || !(root(element) instanceof Canvas);
    }

    private boolean concerns(Kpi kpi) {
        List<Measurable> measured = measured(kpi);
        return measured.isEmpty() || measured.stream().anyMatch(element -> root(element) == canvas);
    }

    /** What a KPI measures, whoever says so. */
    public List<Measurable> measured(Kpi kpi) {
        return measures.entrySet().stream().filter(entry -> entry.getValue().contains(kpi)).map(Map.Entry::getKey)
            .toList();
    }

    /** The KPIs that measure an item or a promise of it. */
    public List<Kpi> measuring(Item item) {
        Stream<? extends Measurable> measured = item instanceof Proposition proposition
            ? Stream.concat(Stream.of(item), proposition.getPromises().stream()) : Stream.of(item);
        return measured.flatMap(one -> measures.getOrDefault(one, Set.of()).stream()).distinct().toList();
    }

    /** The sources that hold data on an item: those that record it and those its KPIs take from. */
    public Set<Source> sourcesOn(Item item) {
        Set<Source> sources = new LinkedHashSet<>(Recordings.of(item).keySet());
        measuring(item).forEach(kpi -> sources.addAll(sourcesOf(kpi)));
        return sources;
    }

    /** The sources a KPI takes from. */
    public static Set<Source> sourcesOf(Kpi kpi) {
        Set<Source> sources = new LinkedHashSet<>();
        kpi.getFrom().stream().map(SourceUse::getSource).filter(Recordings::resolved).forEach(sources::add);
        return sources;
    }

    /** Those who supply a resource or perform an activity, as either side says. */
    public List<Partner> partners(Provision provision) {
        Set<Partner> named = new LinkedHashSet<>(switch (provision) {
            case Resource resource -> resource.getSuppliedBy();
            case Activity activity -> activity.getPerformedBy();
            default -> List.<Partner>of();
        });
        partners.stream().filter(partner -> partner.getProvides().contains(provision) || partner.getPerforms().contains(provision))
            .forEach(named::add);
        return named.stream().filter(Recordings::resolved).toList();
    }

    /** The guiding questions of a block that nobody answered. */
    public List<Question> open(Block block) {
        List<Question> open = new ArrayList<>(Questions.of(block));
        Stream.concat(Stream.of(canvas), landscapes.stream()).flatMap(root -> members(root).stream())
            .filter(Answer.class::isInstance).map(Answer.class::cast).forEach(answer -> {
                Block named = answer.getBlock() == null ? null : Block.find(answer.getBlock()).orElse(null);
                open.removeAll(Questions.find(named, answer.getQuestion()));
            });
        return open;
    }

    /** How many guiding questions are open on the whole canvas. */
    public int openQuestions() {
        return Stream.of(Block.values()).mapToInt(block -> open(block).size()).sum();
    }

    private <T extends Named> List<T> members(Class<T> kind) {
        return Stream.concat(Stream.of(canvas), landscapes.stream()).flatMap(root -> members(root).stream())
            .filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<? extends EObject> members(Root root) {
        return root.eContents();
    }

    private static EObject root(EObject element) {
        EObject at = element;
        while (at.eContainer() != null && !(at instanceof Root)) {
            at = at.eContainer();
        }
        return at;
    }
}
