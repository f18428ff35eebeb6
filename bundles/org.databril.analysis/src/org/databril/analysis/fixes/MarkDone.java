// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.List;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.dsl.edit.TextEdit;
import org.databril.model.Names;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Opportunity;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Says that an opportunity is done, once all that it would bring is there. */
public final class MarkDone implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("opportunity-done");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var opportunity = (Opportunity) finding.element();
        var status = NodeModelUtils.findNodesForFeature(opportunity, BmcPackage.Literals.OPPORTUNITY__STATUS);
        if (status.isEmpty()) {
            return List.of();
        }
        var fix = Fix.titled("fix.mark-done", Names.display(opportunity));
        status.forEach(node -> fix.edit(opportunity, new TextEdit(node.getOffset(), node.getLength(), "done")));
        return List.of(fix.build());
    }
}
