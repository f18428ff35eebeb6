// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Source;

/**
 * Lets a flow come from another source, or go to another one.
 *
 * @param flow the flow
 * @param start whether it is where the flow comes from
 * @param source where it comes from or goes to then
 */
public record RedirectFlow(Flow flow, boolean start, Source source) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            if (source == (start ? flow.getTo() : flow.getFrom())) {
                throw Refusal.of("flow-to-itself", source.getName());
            }
            new SetValue(flow, start ? Literals.FLOW__FROM : Literals.FLOW__TO, source).write(draft);
        });
    }
}
