// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import org.databril.analysis.settings.Limits;
import org.databril.analysis.settings.Settings;
import org.databril.model.bmc.Named;

/** Takes what rules report. */
public final class Findings {
    private record Key(String code, Named element) {
    }

    private final Settings settings;
    private final BiPredicate<String, Named> before;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Key> keys = new HashSet<>();
    private Rule<?> rule;

    /**
     * @param before whether something was found on an element already, by a code
     */
    Findings(Settings settings, BiPredicate<String, Named> before) {
        this.settings = settings;
        this.before = before;
    }

    /** Reports a finding of the rule at work on an element; more can be said of it at what is returned. */
    public Draft on(Named element) {
        var draft = new Draft(rule.code(), settings.severity(rule.code()), rule.severity(), element);
        drafts.add(draft);
        keys.add(new Key(rule.code(), element));
        return draft;
    }

    /** The limits that the project sets. */
    public Limits limits() {
        return settings.limits();
    }

    /** Whether a rule that came before has found something on an element. */
    public boolean isFound(String code, Named element) {
        return keys.contains(new Key(code, element)) || before.test(code, element);
    }

    void startOf(Rule<?> next) {
        rule = next;
    }

    List<Finding> all() {
        return drafts.stream().map(Draft::finding).toList();
    }
}
