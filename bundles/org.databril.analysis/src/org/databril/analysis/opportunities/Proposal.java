// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.List;
import java.util.function.Predicate;

import org.databril.analysis.findings.Finding;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.Root;

/**
 * An opportunity that the model does not have yet.
 *
 * @param kind what it was found by: {@code unlinked-sources}, {@code unrecorded-phase} …
 * @param root the canvas or landscape in which it would stand
 * @param opportunity it as an element that stands nowhere yet
 * @param text the element as it would be written, without white space around it
 * @param repaired the findings that would be gone if it were done
 */
public record Proposal(String kind, Root root, Opportunity opportunity, String text, List<Finding> repaired) {
    /** A proposal; the list is copied. */
    public Proposal {
        repaired = List.copyOf(repaired);
    }

    /** The same with those findings only whose element is at the right place. */
    public Proposal within(Predicate<Named> place) {
        return new Proposal(kind, root, opportunity, text,
                repaired.stream().filter(finding -> place.test(finding.element())).toList());
    }
}
