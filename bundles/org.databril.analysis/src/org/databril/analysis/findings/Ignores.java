// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Ignore;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;

/** Which statements ignore what; of several for the same the first. */
record Ignores(Map<Target, Ignore> statements) {
    static final Ignores NONE = new Ignores(Map.of());

    record Target(String code, Named element) {
    }

    static Ignores of(Business business) {
        var statements = new HashMap<Target, Ignore>();
        for (Ignore ignore : business.all(Ignore.class)) {
            var element = Resolved.one(ignore.getElement());
            if (element != null && ignore.getCode() != null) {
                statements.putIfAbsent(new Target(ignore.getCode(), element), ignore);
            }
        }
        return new Ignores(statements);
    }

    /** A finding with the statement by which it is ignored. */
    Finding apply(Finding finding) {
        return finding.ignoredBy(statements.get(new Target(finding.code(), finding.element())));
    }

    /** The canvases and landscapes in which something is ignored otherwise than by others. */
    Set<Root> differences(Ignores other) {
        var roots = new LinkedHashSet<Root>();
        Stream.concat(statements.keySet().stream(), other.statements.keySet().stream())
                .filter(target -> statements.get(target) != other.statements.get(target))
                .map(target -> References.root(target.element())).forEach(roots::add);
        return roots;
    }
}
