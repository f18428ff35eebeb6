// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Measure;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;

/** Which KPIs measure what and where they take it from: {@code measured by} and {@code measures} say the same. */
public final class Measuring {
    private final Map<Measurable, Set<Kpi>> kpis = new LinkedHashMap<>();
    private final Map<Kpi, Set<Measurable>> measured = new LinkedHashMap<>();
    private final Map<Source, List<Kpi>> takers = new LinkedHashMap<>();

    Measuring(List<Item> items, List<Kpi> all) {
        for (Item item : items) {
            measuredBy(item);
            if (item instanceof Proposition proposition) {
                proposition.getPromises().forEach(this::measuredBy);
            }
        }
        for (Kpi kpi : all) {
            for (Measure measure : kpi.getMeasures()) {
                Resolved.of(measure.getElements()).forEach(element -> add(element, kpi));
            }
            for (SourceUse use : kpi.getFrom()) {
                var source = Resolved.one(use.getSource());
                if (source != null) {
                    var takes = takers.computeIfAbsent(source, s -> new ArrayList<>(2));
                    if (takes.isEmpty() || takes.getLast() != kpi) {
                        takes.add(kpi);
                    }
                }
            }
        }
    }

    private void measuredBy(Measurable element) {
        Resolved.of(element.getMeasuredBy()).forEach(kpi -> add(element, kpi));
    }

    private void add(Measurable element, Kpi kpi) {
        kpis.computeIfAbsent(element, e -> new LinkedHashSet<>(2)).add(kpi);
        measured.computeIfAbsent(kpi, k -> new LinkedHashSet<>(2)).add(element);
    }

    /** The KPIs that measure an element; one on a proposition does not measure its promises. */
    public Set<Kpi> kpis(Measurable element) {
        return kpis.getOrDefault(element, Set.of());
    }

    /** Whether a KPI measures an element. */
    public boolean isMeasured(Measurable element) {
        return kpis.containsKey(element);
    }

    /** What a KPI measures. */
    public Set<Measurable> measured(Kpi kpi) {
        return measured.getOrDefault(kpi, Set.of());
    }

    /** The KPIs that take something from a source. */
    public List<Kpi> takers(Source source) {
        return takers.getOrDefault(source, List.of());
    }

    /** The promises of a proposition that a KPI checks. */
    public List<Promise> measuredPromises(Proposition proposition) {
        return proposition.getPromises().stream().filter(this::isMeasured).toList();
    }
}
