// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Named;

/** Looks at a business with all rules: the one way to findings. */
public final class Analysis {
    // There may be very many findings: the place of each is looked up once, not at every comparison.
    private record Placed(int place, Finding finding) {
        static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::place)
                .thenComparing(placed -> placed.finding().code());
    }

    private final Rules rules;
    private final Settings settings;

    private Analysis(Rules rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** An analysis with the rules of the product. */
    public static Analysis with(Settings settings) {
        return new Analysis(Rules.standard(), settings);
    }

    /** An analysis with chosen rules. */
    public static Analysis with(Rules rules, Settings settings) {
        return new Analysis(rules, settings);
    }

    /** All findings, in the order of the text, then of their codes; the same for the same text. */
    public FindingsResult run(Business business) {
        var ignores = Ignores.of(business);
        return new FindingsResult(look(business, rule -> true, (code, element) -> false).stream().map(ignores::apply).toList());
    }

    /**
     * What some of the rules find, in the same order, as if nothing were ignored.
     *
     * @param before whether other rules have found something on an element already, by a code
     */
    List<Finding> look(Business business, Predicate<Rule<?>> wanted, BiPredicate<String, Named> before) {
        var findings = new Findings(settings, before);
        for (Rule<?> rule : rules.inOrder()) {
            if (!settings.isOff(rule.code()) && wanted.test(rule)) {
                findings.startOf(rule);
                look(rule, business, findings);
            }
        }
        return inOrder(findings.all().stream(), business).toList();
    }

    /** Findings in the order of the text, then of their codes. */
    static Stream<Finding> inOrder(Stream<Finding> findings, Business business) {
        return findings.map(finding -> new Placed(business.place(finding.element()), finding)).sorted(Placed.ORDER)
                .map(Placed::finding);
    }

    private static <E extends Named> void look(Rule<E> rule, Business business, Findings findings) {
        for (E element : business.all(rule.element())) {
            try {
                rule.check(element, business, findings);
            } catch (RuntimeException e) {
                throw new IllegalStateException("The rule " + rule.code() + " failed on " + element, e);
            }
        }
    }
}
