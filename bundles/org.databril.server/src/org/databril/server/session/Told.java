// SPDX-License-Identifier: EPL-2.0
package org.databril.server.session;

import java.util.List;

import org.databril.analysis.findings.Finding;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;

/**
 * What is told about a place in a file.
 *
 * @param problem what it is
 * @param evidence the named elements that explain it, each once, without the one that it is told of; empty for an error
 */
public record Told(Problem problem, List<Named> evidence) {

    /** An error of structure. */
    static Told of(Problem error) {
        return new Told(error, List.of());
    }

    /** A finding: at the name of the element it stands on. */
    static Told of(Finding finding) {
        var problem = new Problem(finding.code(), finding.severity(),
                BmcResource.of(finding.element()).place(finding.element()), finding.elementName(), finding.arguments());
        var evidence = finding.evidence().stream().map(Told::named)
                .filter(element -> element != null && element != finding.element()).distinct().toList();
        return new Told(problem, evidence);
    }

    /** The element itself, or the one that it is a part of. */
    private static Named named(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Named named && named.getName() != null) {
                return named;
            }
        }
        return null;
    }
}
