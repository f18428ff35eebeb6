// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Relationship;

/**
 * Says what a customer relationship records in some phases, in the place of what it said of them before.
 *
 * @param relationship the relationship
 * @param records for each of the phases what is recorded in it from now on
 */
public record KeepRecords(Relationship relationship, Map<Phase, List<Recorded>> records) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var statements = new Statements(relationship);
            new RecordingPlan(relationship.getRecords(), BmcPackage.Literals.RELATIONSHIP__RECORDS, phases(), records).write(draft, statements);
            statements.write(draft);
        });
    }

    /** The phases that it belongs to: all, where it does not say with whom, or says so without phases. */
    private Set<Phase> phases() {
        var phases = Serve.phases(Set.of());
        relationship.getEngages().forEach(contact -> phases.addAll(contact.getPhases()));
        boolean all = phases.isEmpty() || relationship.getEngages().stream().anyMatch(contact -> contact.getPhases().isEmpty());
        return all ? EnumSet.complementOf(EnumSet.of(Phase.UNKNOWN)) : phases;
    }
}
