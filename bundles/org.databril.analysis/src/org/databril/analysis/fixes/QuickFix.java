// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.List;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;

/** A kind of repair. Others add their own through {@link java.util.ServiceLoader}. */
public interface QuickFix {

    /** The codes of the findings it repairs. */
    Set<String> codes();

    /**
     * The ways to repair a finding, the likeliest first; none where too little is known to repair it. After each of them
     * the finding is gone: what is added is what the finding misses, never a guess at a number.
     */
    List<Fix> of(Finding finding, Business business);
}
