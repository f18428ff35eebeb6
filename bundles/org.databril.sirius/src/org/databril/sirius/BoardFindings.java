// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.stream.Stream;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Severity;
import org.eclipse.emf.ecore.EObject;

/** The findings on a canvas as a whole, told at its board: here the current object is the view. */
public class BoardFindings {
    /** Whether nothing on a canvas is an error. */
    public boolean isBoardFreeOfErrors(EObject view) {
        return found(view, Severity.ERROR).findAny().isEmpty();
    }

    /** What on a canvas is an error. */
    public String boardErrors(EObject view) {
        return Findings.messages(found(view, Severity.ERROR));
    }

    /** Whether nothing on a canvas is a warning. */
    public boolean isBoardFreeOfWarnings(EObject view) {
        return found(view, Severity.WARNING).findAny().isEmpty();
    }

    /** What on a canvas is a warning. */
    public String boardWarnings(EObject view) {
        return Findings.messages(found(view, Severity.WARNING));
    }

    /** Whether nothing on a canvas is worth knowing. */
    public boolean isBoardFreeOfHints(EObject view) {
        return found(view, Severity.INFO).findAny().isEmpty();
    }

    /** What on a canvas is worth knowing. */
    public String boardHints(EObject view) {
        return Findings.messages(found(view, Severity.INFO));
    }

    private static Stream<Finding> found(EObject view, Severity severity) {
        return Views.element(view).stream().flatMap(Findings::toldAt).filter(finding -> finding.severity() == severity);
    }
}
