// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.OpportunityStatus;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What some canvases and landscapes would look like if an opportunity in one of them were done: it is done on a copy of
 * them, and the findings of before and after are compared. The model itself is not touched.
 */
final class Simulation {
    private record Place(String code, EObject element) {
    }

    private final Analysis analysis;
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final List<Root> copies;
    private final List<Finding> before;

    Simulation(List<Root> roots, Analysis analysis) {
        this.analysis = analysis;
        this.copies = List.copyOf(copier.copyAll(roots));
        copier.copyReferences();
        this.before = analysis.run(Business.of(roots)).reported();
    }

    /** The findings that would be gone if an opportunity were done. */
    List<Finding> repairedBy(Opportunity opportunity, Root root) {
        var undo = new ArrayList<Runnable>();
        try {
            done(opportunity, copy(root), undo);
            var after = new HashSet<Place>();
            analysis.run(Business.of(copies)).reported()
                    .forEach(finding -> after.add(new Place(finding.code(), finding.element())));
            return before.stream()
                    .filter(finding -> !after.contains(new Place(finding.code(), copier.get(finding.element())))).toList();
        } finally {
            undo.reversed().forEach(Runnable::run);
        }
    }

    private void done(Opportunity opportunity, Root root, List<Runnable> undo) {
        var done = mapped(opportunity);
        done.setStatus(OpportunityStatus.DONE);
        add(members(root), done, undo);
        done.getLinks().forEach(link -> {
            var flow = BmcFactory.eINSTANCE.createFlow();
            flow.setName(opportunity.getName());
            flow.setFrom(link.getFrom());
            flow.setTo(link.getTo());
            flow.getCarries().addAll(EcoreUtil.copyAll(link.getCarries()));
            flow.setMode(Automation.AUTOMATIC);
            flow.setExistence(Existence.EXISTING);
            add(members((Root) link.getFrom().eContainer()), flow, undo);
        });
        for (Named subject : done.getSubjects()) {
            done.getRecords().forEach(recording -> record(subject, recording, undo));
            if (!done.getAddedKpis().isEmpty() && subject instanceof Measurable measurable) {
                var kpi = BmcFactory.eINSTANCE.createKpi();
                kpi.setName(opportunity.getName());
                var measure = BmcFactory.eINSTANCE.createMeasure();
                measure.getElements().add(measurable);
                kpi.getMeasures().add(measure);
                add(members(root), kpi, undo);
            }
        }
    }

    private static void record(Named subject, Recording recording, List<Runnable> undo) {
        switch (subject) {
            case Channel channel -> add(channel.getRecords(), EcoreUtil.copy(recording), undo);
            case Relationship relationship -> add(relationship.getRecords(), EcoreUtil.copy(recording), undo);
            case Stream stream -> recording.getSources().forEach(source -> add(stream.getRecordedIn(), source, undo));
            case Cost cost -> recording.getSources().forEach(source -> add(cost.getRecordedIn(), source, undo));
            default -> { /* nothing says where anything else is recorded */ }
        }
    }

    private static <T> void add(List<T> list, T element, List<Runnable> undo) {
        if (list.add(element)) {
            undo.add(() -> list.remove(element));
        }
    }

    /** A copy of an opportunity that refers to the copied elements. */
    private Opportunity mapped(Opportunity opportunity) {
        var copy = EcoreUtil.copy(opportunity);
        map(copy);
        copy.eAllContents().forEachRemaining(this::map);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private void map(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            if (reference.isMany()) {
                ((List<EObject>) element.eGet(reference)).replaceAll(this::copyOf);
            } else {
                element.eSet(reference, copyOf((EObject) element.eGet(reference)));
            }
        }
    }

    private EObject copyOf(EObject original) {
        return original == null ? null : copier.getOrDefault(original, original);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> members(Root root) {
        return (List<EObject>) (List<?>) switch (root) {
            case Canvas canvas -> canvas.getMembers();
            case Landscape landscape -> landscape.getMembers();
            default -> throw new IllegalArgumentException("Unknown root " + root);
        };
    }

    private Root copy(Root root) {
        return (Root) copier.get(root);
    }
}
