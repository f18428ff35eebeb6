// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;

/**
 * Says in which phases a channel reaches some segments and what it records in some phases, in the place of what it said of
 * them before.
 *
 * @param channel the channel
 * @param reaches for each of the segments the phases in which it is reached from now on
 * @param records for each of the phases what is recorded in it from now on
 */
public record Serve(Channel channel, Map<Segment, Set<Phase>> reaches, Map<Phase, List<Recorded>> records) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var statements = new Statements(channel);
            var contacts = new ContactPlan(channel, reaches);
            contacts.write(draft, statements);
            new RecordingPlan(channel.getRecords(), BmcPackage.Literals.CHANNEL__RECORDS, contacts.phases(), records).write(draft, statements);
            statements.write(draft);
        });
    }

    /** Phases in their order, each once. */
    static Set<Phase> phases(Collection<Phase> some) {
        var phases = EnumSet.noneOf(Phase.class);
        phases.addAll(some);
        return phases;
    }
}
