// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.canvas;

import java.util.List;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.model.bmc.Ignore;
import org.databril.model.bmc.Root;

/** A canvas or landscape with statements that ignore nothing. */
public final class IgnoreIdle implements Rule<Root> {
    @Override
    public String code() {
        return "ignore-idle";
    }

    @Override
    public Class<Root> element() {
        return Root.class;
    }

    @Override
    public boolean isAboutFindings() {
        return true;
    }

    @Override
    public void check(Root root, Business business, Findings findings) {
        var idle = ignores(root).stream().filter(ignore -> isIdle(ignore, findings)).toList();
        if (!idle.isEmpty()) {
            findings.on(root).because(idle).with("ignores", idle.stream()
                    .map(ignore -> ignore.getCode() + " (" + Wording.of(ignore.getElement()) + ")").toList());
        }
    }

    private boolean isIdle(Ignore ignore, Findings findings) {
        if (ignore.getCode().equals(code())) {
            // What it ignores are the other idle statements of that canvas or landscape, not itself.
            return !(ignore.getElement() instanceof Root root) || ignores(root).stream()
                    .noneMatch(other -> !other.getCode().equals(code()) && isIdle(other, findings));
        }
        return !findings.isFound(ignore.getCode(), ignore.getElement());
    }

    private static List<Ignore> ignores(Root root) {
        return root.eContents().stream().filter(Ignore.class::isInstance).map(Ignore.class::cast)
                .filter(ignore -> isFinding(ignore.getCode()) && Resolved.one(ignore.getElement()) != null).toList();
    }

    // A code that nothing has is told as such, once.
    private static boolean isFinding(String code) {
        return code != null && Catalogue.standard().find(code).filter(entry -> entry.kind() == CodeKind.FINDING).isPresent();
    }
}
