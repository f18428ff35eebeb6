// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.List;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.dsl.edit.Removals;
import org.databril.model.bmc.Ignore;

/** Takes out an {@code ignore} that ignores nothing. */
public final class RemoveIgnore implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("ignore-idle");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var idle = finding.evidence().stream().filter(Ignore.class::isInstance).map(Ignore.class::cast).toList();
        if (idle.isEmpty()) {
            return List.of();
        }
        var fix = Fix.titled("fix.remove-ignore");
        idle.forEach(ignore -> fix.edit(ignore, Removals.of(ignore)));
        return List.of(fix.build());
    }
}
