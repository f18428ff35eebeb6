// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Root;

/**
 * Finds opportunities that a model does not name yet: sources to link, things to record, promises to measure, steps to
 * automate. Those that repair most findings come first.
 */
public final class Opportunities {
    private static final List<ChanceFinder> FINDERS = List.of(new UnlinkedSources(), new UnrecordedItems(),
            new UnmeasuredPromises(), new AutomatableSteps());

    private final Business business;
    private final Analysis analysis;
    private final Language language;

    private Opportunities(Business business, Analysis analysis, Language language) {
        this.business = business;
        this.analysis = analysis;
        this.language = language;
    }

    /**
     * The opportunities that would stand in some canvases and landscapes.
     *
     * @param roots those asked for
     * @param business a view of them and of all that they name
     * @param analysis how findings are looked for
     * @param language of their labels
     * @return those that repair most first, then in the order of the text
     */
    public static List<Proposal> in(Collection<? extends Root> roots, Business business, Analysis analysis,
            Language language) {
        return new Opportunities(business, analysis, language).all(roots);
    }

    private List<Proposal> all(Collection<? extends Root> roots) {
        var proposals = new ArrayList<Proposal>();
        var drafting = new Drafting(language);
        for (Root root : roots) {
            var chances = FINDERS.stream().flatMap(finder -> finder.find(root, business, drafting)).toList();
            if (!chances.isEmpty()) {
                var simulation = new Simulation(neighbours(root), analysis);
                chances.forEach(chance -> proposals.add(proposal(chance, simulation)));
            }
        }
        proposals.sort(Comparator.<Proposal>comparingInt(proposal -> proposal.repaired().size()).reversed());
        return List.copyOf(proposals);
    }

    private static Proposal proposal(Chance chance, Simulation simulation) {
        return new Proposal(chance.kind(), chance.root(), chance.opportunity(),
                OpportunityWriter.text(chance.opportunity(), chance.root()),
                simulation.repairedBy(chance.opportunity(), chance.root()));
    }

    /** What an opportunity in a canvas or landscape can repair: itself, what it uses, and what uses it. */
    private List<Root> neighbours(Root root) {
        var neighbours = new LinkedHashSet<Root>();
        switch (root) {
            case Canvas canvas -> {
                neighbours.add(canvas);
                neighbours.addAll(Resolved.of(canvas.getUses()));
            }
            case Landscape landscape -> {
                business.all(Canvas.class).stream().filter(canvas -> canvas.getUses().contains(landscape))
                        .forEach(canvas -> {
                            neighbours.add(canvas);
                            neighbours.addAll(Resolved.of(canvas.getUses()));
                        });
                neighbours.add(landscape);
            }
            default -> throw new IllegalArgumentException("Unknown root " + root);
        }
        return List.copyOf(neighbours);
    }
}
