// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.List;
import java.util.Optional;

import org.databril.catalogue.Severity;

/**
 * What an analysis found.
 *
 * @param all with the ignored ones, in the order of the text, then of their codes
 */
public record FindingsResult(List<Finding> all) {

    /** The findings that count. */
    public List<Finding> reported() {
        return all.stream().filter(finding -> !finding.isSuppressed()).toList();
    }

    /** The findings that somebody decided to leave as they are. */
    public List<Finding> suppressed() {
        return all.stream().filter(Finding::isSuppressed).toList();
    }

    /** The heaviest severity of those that count; empty where there are none. */
    public Optional<Severity> worst() {
        return reported().stream().map(Finding::severity).min(Severity::compareTo);
    }
}
