// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.relationships;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Relationship;

/** A relationship without a cost of its own and without a cost that it drives. */
public final class RelationshipUncosted implements Rule<Relationship> {
    @Override
    public String code() {
        return "relationship-uncosted";
    }

    @Override
    public Class<Relationship> element() {
        return Relationship.class;
    }

    @Override
    public void check(Relationship relationship, Business business, Findings findings) {
        if (relationship.getCost() == null && business.drivers().costs(relationship).isEmpty()) {
            findings.on(relationship);
        }
    }
}
