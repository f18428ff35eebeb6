// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.FeedPath;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;

/**
 * The evidence for a promise: the KPI that checks it, the dashboards that show that, the sources it takes from, the flows
 * that feed those and the information in them. Of several KPIs the one whose chain holds longest.
 *
 * @param promise the promise, or a proposition without promises
 * @param kpi the KPI; null where none checks it
 * @param dashboards the dashboards that show the KPI
 * @param sources the sources it takes from
 * @param flows the existing flows that feed what it takes
 * @param data what it takes and is there
 * @param breaks where the chain is broken, in the order of the chain; none: the promise can be shown to be kept
 */
public record EvidenceChain(Measurable promise, Kpi kpi, List<Dashboard> dashboards, List<Source> sources,
        List<Flow> flows, List<Datum> data, List<Break> breaks) {

    /** A link of the chain, in its order. */
    public enum Link {
        /** A KPI checks the promise. */
        KPI,
        /** A dashboard shows the KPI. */
        DASHBOARD,
        /** The KPI takes from sources. */
        SOURCE,
        /** What it takes from a copy is fed from the master. */
        FLOW,
        /** The sources hold what it takes. */
        INFORMATION
    }

    /**
     * A broken link.
     *
     * @param link which one
     * @param at where: the promise, the KPI or a source
     * @param missing what is missing there, where that has a name; may be empty
     */
    public record Break(Link link, Named at, List<Datum> missing) {
    }

    /** The evidence for a promise. */
    public static EvidenceChain of(Measurable promise, Business business) {
        return business.measuring().kpis(promise).stream().map(kpi -> of(promise, kpi, business))
                .max(Comparator.comparingInt(EvidenceChain::holdsUntil).thenComparing(
                        Comparator.<EvidenceChain>comparingInt(chain -> business.place(chain.kpi)).reversed()))
                .orElseGet(() -> new EvidenceChain(promise, null, List.of(), List.of(), List.of(), List.of(),
                        List.of(new Break(Link.KPI, promise, List.of()))));
    }

    /** The first broken link; empty where there is none. */
    public Optional<Break> firstBreak() {
        return breaks.stream().findFirst();
    }

    private int holdsUntil() {
        return firstBreak().map(broken -> broken.link().ordinal()).orElse(Link.values().length);
    }

    private static EvidenceChain of(Measurable promise, Kpi kpi, Business business) {
        var breaks = new ArrayList<Break>();
        var dashboards = business.all(Dashboard.class).stream()
                .filter(dashboard -> Resolved.of(dashboard.getKpis()).contains(kpi)).toList();
        if (dashboards.isEmpty()) {
            breaks.add(new Break(Link.DASHBOARD, kpi, List.of()));
        }
        var uses = kpi.getFrom().stream().filter(use -> Resolved.one(use.getSource()) != null).toList();
        if (uses.isEmpty()) {
            breaks.add(new Break(Link.SOURCE, kpi, List.of()));
        }
        var flows = new LinkedHashSet<Flow>();
        var data = new LinkedHashSet<Datum>();
        for (SourceUse use : uses) {
            var taken = taken(use, business);
            data.addAll(taken);
            var unfed = unfed(taken, use.getSource(), business, flows);
            if (!unfed.isEmpty()) {
                breaks.add(new Break(Link.FLOW, use.getSource(), unfed));
            }
        }
        for (SourceUse use : uses) {
            var missing = missing(use, business);
            if (!missing.isEmpty() || business.holdings().of(use.getSource()).isEmpty()) {
                breaks.add(new Break(Link.INFORMATION, use.getSource(), missing));
            }
        }
        return new EvidenceChain(promise, kpi, dashboards, uses.stream().map(SourceUse::getSource).distinct().toList(),
                List.copyOf(flows), List.copyOf(data), List.copyOf(breaks));
    }

    private static Set<Datum> taken(SourceUse use, Business business) {
        var source = use.getSource();
        if (use.getParts().isEmpty()) {
            return business.holdings().of(source);
        }
        var data = new LinkedHashSet<Datum>();
        use.getParts().forEach(part -> data.addAll(business.holdings().meant(part, source)));
        data.removeIf(datum -> !business.holdings().holds(source, datum));
        return data;
    }

    private static List<Datum> missing(SourceUse use, Business business) {
        var missing = new LinkedHashSet<Datum>();
        for (InformationPart part : use.getParts()) {
            missing.addAll(business.holdings().missing(part, use.getSource()));
        }
        return List.copyOf(missing);
    }

    /** The copies among what is taken that no path feeds; the flows that feed the others are collected. */
    private static List<Datum> unfed(Set<Datum> taken, Source source, Business business, Set<Flow> flows) {
        var unfed = new ArrayList<Datum>();
        for (Datum datum : taken) {
            if (business.holdings().isCopy(source, datum)) {
                business.flows().feeds(datum).to(source).map(FeedPath::flows)
                        .ifPresentOrElse(flows::addAll, () -> unfed.add(datum));
            }
        }
        return unfed;
    }
}
