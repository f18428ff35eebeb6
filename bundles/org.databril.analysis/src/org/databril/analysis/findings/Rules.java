// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ServiceLoader;

/** The rules of a run, each code once. */
public final class Rules {
    private static final class Holder {
        // The class loader is given: in OSGi the one of the calling thread does not see this bundle.
        private static final Rules STANDARD = of(ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
                .<Rule<?>>map(ServiceLoader.Provider::get).toList());
    }

    private final List<Rule<?>> rules;

    private Rules(List<Rule<?>> rules) {
        this.rules = rules;
    }

    /** The rules of the product and of what the class path adds. */
    public static Rules standard() {
        return Holder.STANDARD;
    }

    /** Only the given rules; of two with the same code the first. */
    public static Rules of(Collection<? extends Rule<?>> rules) {
        var byCode = new LinkedHashMap<String, Rule<?>>();
        rules.forEach(rule -> byCode.putIfAbsent(rule.code(), rule));
        return new Rules(List.copyOf(byCode.values()));
    }

    /** These rules and more, such as those of an extension point. */
    public Rules with(Collection<? extends Rule<?>> more) {
        var all = new ArrayList<>(rules);
        all.addAll(more);
        return of(all);
    }

    /** All rules. */
    public List<Rule<?>> all() {
        return rules;
    }

    /** The codes of all rules. */
    public List<String> codes() {
        return rules.stream().<String>map(Rule::code).toList();
    }

    /** The rules to run, those about findings last. */
    List<Rule<?>> inOrder() {
        return rules.stream().sorted(Comparator.comparing(Rule::isAboutFindings)).toList();
    }
}
