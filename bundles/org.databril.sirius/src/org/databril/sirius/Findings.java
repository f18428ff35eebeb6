// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.findings.Finding;
import org.databril.diagram.view.Recordings;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Root;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EObject;

/** Findings on live elements. */
final class Findings {
    private Findings() {
    }

    /** The findings on an element and its parts; none on one that is in no file. */
    static Stream<Finding> within(EObject element) {
        return element.eResource() == null ? Stream.empty() : Live.of(element).findingsWithin(element).stream();
    }

    /** What some findings say, one a line. */
    static String messages(Stream<Finding> findings) {
        return findings.map(finding -> finding.message(Live.language())).distinct().collect(Collectors.joining("\n"));
    }

    /** The findings that are told at a view of an element: also those on what is drawn nowhere else. */
    static Stream<Finding> toldAt(EObject element) {
        if (element.eResource() == null) {
            return Stream.empty();
        }
        var live = Live.of(element);
        return Stream.concat(Stream.of(element), besides(element)).distinct().flatMap(one -> live.findings(one).stream());
    }

    private static Stream<? extends EObject> besides(EObject element) {
        return switch (element) {
            case InformationPart part when Recordings.resolved(part.getInformation()) ->
                Stream.concat(Stream.of(part.getInformation()), part.getInformation().getAttributes().stream());
            case Root root -> root.eContents().stream().filter(one -> one instanceof Opportunity || one instanceof Dashboard);
            default -> element.eContents().stream().filter(Promise.class::isInstance);
        };
    }
}
