// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Source;

/**
 * Adds a flow between two sources to the landscape of the first one. What it carries and how is for somebody to say.
 *
 * @param from where it comes from
 * @param to where it goes
 * @param existence whether it is there or wanted; unknown for a flow that says nothing of it
 */
public record DrawFlow(Source from, Source to, Existence existence) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            if (from == to) {
                throw Refusal.of("flow-to-itself", from.getName());
            }
            var root = References.root(from);
            var text = "flow " + name() + " from " + from.getName() + " to "
                    + References.shortest(from, BmcPackage.Literals.FLOW__TO, to);
            AddElement.add(draft, root, null,
                    existence == Existence.UNKNOWN ? text : text + " { " + existence.getLiteral() + " }");
        });
    }

    /** The name that the flow gets. */
    public String name() {
        return NewNames.in(References.root(from)).free(from.getName() + "To" + to.getName());
    }
}
