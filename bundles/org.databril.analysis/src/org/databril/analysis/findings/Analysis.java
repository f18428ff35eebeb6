// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Ignore;
import org.databril.model.bmc.Named;

/** Looks at a business with all rules: the one way to findings. */
public final class Analysis {
    private record Target(String code, Named element) {
    }

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
        var findings = new Findings(settings);
        for (Rule<?> rule : rules.inOrder()) {
            if (!settings.isOff(rule.code())) {
                findings.startOf(rule);
                look(rule, business, findings);
            }
        }
        var ignores = ignores(business);
        return new FindingsResult(findings.all().stream()
                .map(finding -> finding.ignoredBy(ignores.get(new Target(finding.code(), finding.element()))))
                .map(finding -> new Placed(business.place(finding.element()), finding)).sorted(Placed.ORDER)
                .map(Placed::finding).toList());
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

    private static Map<Target, Ignore> ignores(Business business) {
        var ignores = new HashMap<Target, Ignore>();
        for (Ignore ignore : business.all(Ignore.class)) {
            var element = Resolved.one(ignore.getElement());
            if (element != null && ignore.getCode() != null) {
                ignores.putIfAbsent(new Target(ignore.getCode(), element), ignore);
            }
        }
        return ignores;
    }
}
