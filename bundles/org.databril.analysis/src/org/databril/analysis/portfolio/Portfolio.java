// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.analysis.figures.CanvasFigures;
import org.databril.analysis.figures.Contribution;
import org.databril.analysis.figures.Exact;
import org.databril.analysis.figures.FigureValue;
import org.databril.analysis.figures.FigureValue.Part;
import org.databril.analysis.figures.Figures;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Block;
import org.databril.catalogue.Severity;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;

/**
 * Several clients side by side.
 *
 * @param clients one summary per client, by name
 * @param shared data sources, vendors and KPIs that several clients have
 * @param differences KPIs and information of the same name that are defined differently
 */
public record Portfolio(List<ClientSummary> clients, List<Shared> shared, List<Difference> differences) {

    /**
     * A project of a portfolio.
     *
     * @param business a view of its canvases and landscapes
     * @param findings what was found in them, without the ignored ones
     */
    public record Project(Business business, List<Finding> findings) {
    }

    /** A portfolio; the lists are copied. */
    public Portfolio {
        clients = List.copyOf(clients);
        shared = List.copyOf(shared);
        differences = List.copyOf(differences);
    }

    /** The portfolio of some projects; a client may have canvases in several of them. */
    public static Portfolio of(List<Project> projects) {
        var canvases = new ArrayList<Canvas>();
        var kpis = new ArrayList<Kpi>();
        var information = new ArrayList<Information>();
        var businesses = new HashMap<Canvas, Business>();
        var findings = new HashMap<Root, Map<Severity, Integer>>();
        for (Project project : projects) {
            project.business.all(Canvas.class).forEach(canvas -> businesses.put(canvas, project.business));
            canvases.addAll(project.business.all(Canvas.class));
            kpis.addAll(project.business.all(Kpi.class));
            information.addAll(project.business.all(Information.class));
            project.findings.forEach(finding -> findings.computeIfAbsent(root(finding.element()), r -> none())
                    .merge(finding.severity(), 1, Integer::sum));
        }
        var clients = new Clients(canvases).canvases();
        var summaries = new ArrayList<ClientSummary>();
        clients.forEach((client, counted) -> summaries.add(summary(client, counted, businesses, findings)));
        return new Portfolio(summaries, Sharing.of(clients), Definitions.of(kpis, information));
    }

    private static ClientSummary summary(String client, List<Canvas> canvases, Map<Canvas, Business> businesses,
            Map<Root, Map<Severity, Integer>> findings) {
        var covered = new EnumMap<Block, List<Contribution>>(Block.class);
        var returns = new LinkedHashMap<String, Exact>();
        for (Canvas canvas : canvases) {
            var figures = Figures.standard().of(canvas, businesses.get(canvas));
            figures.getFirst().of("coverage", Part.BLOCK)
                    .forEach(value -> covered.computeIfAbsent(value.block(), b -> new ArrayList<>()).addAll(value.madeOf()));
            figures.stream().filter(figure -> figure.currency() != null)
                    .forEach(figure -> returns.merge(figure.currency(), total(figure), Exact::plus));
        }
        var coverage = new EnumMap<Block, Exact>(Block.class);
        covered.forEach((block, items) -> coverage.put(block, Contribution.sum(items).dividedBy(items.size())));
        var counts = none();
        Clients.roots(canvases).forEach(root -> findings.getOrDefault(root, Map.of())
                .forEach((severity, count) -> counts.merge(severity, count, Integer::sum)));
        return new ClientSummary(client, canvases, coverage, counts, returns);
    }

    private static Exact total(CanvasFigures figures) {
        return figures.whole("return", Part.TOTAL).map(FigureValue::value).orElse(Exact.ZERO);
    }

    private static Map<Severity, Integer> none() {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        return counts;
    }

    private static Root root(EObject element) {
        return element instanceof Root root ? root : root(element.eContainer());
    }
}
