// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Source;

/**
 * Says what a source holds of several informations, in the place of what it said of them before.
 *
 * @param source the source
 * @param about the informations
 * @param held what it holds of them from now on: of each at most one part as master and one that is not; of one without a
 *            part, nothing
 */
public record HoldExactly(Source source, Collection<Information> about, List<Held> held) implements Edit {

    /**
     * What is held of an information.
     *
     * @param information the information
     * @param attributes which attributes; empty for all of them
     * @param master whether the source is the master of them
     */
    public record Held(Information information, List<Attribute> attributes, boolean master) {
    }

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            Set<InformationPart> doomed = new LinkedHashSet<>();
            List<Held> fresh = new ArrayList<>();
            for (Information information : new LinkedHashSet<>(about)) {
                settle(draft, information, true, doomed, fresh);
                settle(draft, information, false, doomed, fresh);
            }
            var statements = new Statements(source);
            source.getHoldings().forEach(holding -> thin(draft, holding, doomed, fresh, statements));
            fresh.forEach(one -> statements.add(BmcPackage.Literals.SOURCE__HOLDINGS, holding(one)));
            statements.write(draft);
        });
    }

    private void settle(Draft draft, Information information, boolean master, Set<InformationPart> doomed, List<Held> fresh) {
        var known = source.getHoldings().stream().filter(holding -> holding.isMaster() == master)
                .flatMap(holding -> holding.getParts().stream()).filter(part -> part.getInformation() == information).toList();
        var wanted = held.stream().filter(one -> one.information() == information && one.master() == master).findFirst();
        if (wanted.isEmpty()) {
            doomed.addAll(known);
        } else if (known.isEmpty()) {
            fresh.add(wanted.get());
        } else {
            say(draft, known.getFirst(), wanted.get());
            doomed.addAll(known.subList(1, known.size()));
        }
    }

    private static void thin(Draft draft, Holding holding, Set<InformationPart> doomed, List<Held> fresh, Statements statements) {
        var parts = holding.getParts();
        if (!doomed.containsAll(parts)) {
            parts.stream().filter(doomed::contains)
                    .forEach(part -> statements.thin(holding, BmcPackage.Literals.HOLDING__PARTS, parts.indexOf(part)));
            return;
        }
        var same = fresh.stream().filter(one -> parts.size() == 1 && one.information() == parts.getFirst().getInformation()).findFirst();
        if (same.isPresent()) {
            // only whether it is the master changes
            fresh.remove(same.get());
            say(draft, parts.getFirst(), same.get());
            new SetValue(holding, BmcPackage.Literals.HOLDING__MASTER, same.get().master()).write(draft);
        } else {
            statements.remove(holding);
        }
    }

    private static void say(Draft draft, InformationPart part, Held wanted) {
        if (!Set.copyOf(part.getAttributes()).equals(Set.copyOf(wanted.attributes()))) {
            draft.replace(part, Values.text(part.eContainer(), BmcPackage.Literals.HOLDING__PARTS, part(wanted)));
        }
    }

    private static InformationPart part(Held one) {
        var part = BmcFactory.eINSTANCE.createInformationPart();
        part.setInformation(one.information());
        part.getAttributes().addAll(one.attributes());
        return part;
    }

    private static Holding holding(Held one) {
        var holding = BmcFactory.eINSTANCE.createHolding();
        holding.getParts().add(part(one));
        holding.setMaster(one.master());
        return holding;
    }
}
