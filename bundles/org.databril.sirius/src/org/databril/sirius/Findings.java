// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.findings.Finding;
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
}
