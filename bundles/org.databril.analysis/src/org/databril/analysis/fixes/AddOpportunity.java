// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.dsl.edit.Insertions;
import org.databril.model.Names;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Relationship;

/** Proposes to automate the steps that could be. */
public final class AddOpportunity implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("relationship-automatable");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var item = finding.element();
        var steps = switch (item) {
            case Relationship relationship -> relationship.getAutomatable();
            case Partner partner -> partner.getAutomatable();
            default -> List.<String>of();
        };
        var root = Naming.root(item);
        var name = Naming.reference(root, item);
        var opportunity = "opportunity " + Naming.free(root, "Automate" + item.getName()) + " "
                + Naming.quoted(String.join(", ", steps)) + " {\n    on " + name + "\n    automates " + name + " "
                + steps.stream().map(Naming::quoted).collect(Collectors.joining(", ")) + "\n    status proposed\n}";
        return List.of(Fix.titled("fix.add-opportunity", Names.display(item))
                .edit(root, Insertions.into(root).member(root, opportunity)).build());
    }
}
