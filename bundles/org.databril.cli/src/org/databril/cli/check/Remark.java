// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Severity;
import org.databril.dsl.problem.Place;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.resource.BmcResource;

/**
 * Something to tell about a file: a problem of its structure or a finding about the business model.
 *
 * @param code the stable code
 * @param severity how much it matters
 * @param place the element's name, or the words that are wrong
 * @param element the qualified name of the element, or empty
 * @param message the words for people
 * @param ignored the reason for which the model says to ignore it; empty where it does not
 */
public record Remark(String code, Severity severity, Place place, String element, Phrase message,
        Optional<String> ignored) {

    /** By file as it is shown, line, column and code: the order of every report. */
    static Comparator<Remark> order(Function<Path, String> shown) {
        return Comparator.comparing((Remark r) -> shown.apply(r.place().file()))
                .thenComparingInt(r -> r.place().line()).thenComparingInt(r -> r.place().column())
                .thenComparing(Remark::code).thenComparing(Remark::element);
    }

    /** A problem of structure as a remark. */
    static Remark of(Problem problem) {
        return new Remark(problem.code(), problem.severity(), problem.place(), problem.element(), problem::message,
                Optional.empty());
    }

    /** A finding as a remark. */
    static Remark of(Finding finding) {
        var place = BmcResource.of(finding.element()).place(finding.element());
        var reason = Objects.requireNonNullElse(finding.reason(), "");
        return new Remark(finding.code(), finding.severity(), place, finding.elementName(), finding::message,
                finding.isSuppressed() ? Optional.of(reason) : Optional.empty());
    }
}
