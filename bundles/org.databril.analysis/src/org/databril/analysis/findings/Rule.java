// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import org.databril.analysis.view.Business;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Severity;
import org.databril.model.bmc.Named;

/**
 * One thing to look for. A rule is found through {@link java.util.ServiceLoader} and must have a public constructor
 * without parameters; it keeps no state. Its texts are in the catalogue under its code.
 *
 * @param <E> the elements it looks at
 */
public interface Rule<E extends Named> {

    /** The stable code of its findings. */
    String code();

    /** The type of the elements it looks at. */
    Class<E> element();

    /**
     * Looks at one element and reports what it finds, at most once for each element that a finding stands on.
     *
     * @param element an element of the business
     * @param business what else there is: for an element of a canvas at least the canvases and landscapes that name each other
     *        with it, for one of a landscape at least the landscapes that do; all there is, if {@link #isAboutAll}
     * @param findings where to report
     */
    void check(E element, Business business, Findings findings);

    /** The severity where a project says nothing else: that of the catalogue. */
    default Severity severity() {
        return Catalogue.standard().entry(code()).severity();
    }

    /**
     * Whether what it says of an element may depend on canvases that have no more to do with it than a landscape in common. Such
     * rules look at all elements after every edit.
     */
    default boolean isAboutAll() {
        return false;
    }

    /** Whether it looks at what other rules found; then it comes after those that do not. */
    default boolean isAboutFindings() {
        return false;
    }
}
