// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;

import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Source;

/**
 * Says what a source holds of an information, in the place of what it said before.
 *
 * @param source the source
 * @param information the information
 * @param attributes which attributes; empty for all of them
 * @param master whether it is the master of them
 */
public record Hold(Source source, Information information, List<Attribute> attributes, boolean master) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var part = BmcFactory.eINSTANCE.createInformationPart();
            part.setInformation(information);
            part.getAttributes().addAll(attributes);
            var holding = BmcFactory.eINSTANCE.createHolding();
            holding.getParts().add(part);
            holding.setMaster(master);
            var known = source.getHoldings().stream().flatMap(h -> h.getParts().stream())
                    .filter(p -> p.getInformation() == information).toList();
            var text = Values.text(source, BmcPackage.Literals.SOURCE__HOLDINGS, holding);
            if (known.size() == 1 && ((Holding) known.getFirst().eContainer()).isMaster() == master) {
                draft.replace(known.getFirst(), Values.text(source, BmcPackage.Literals.HOLDING__PARTS, part));
                return;
            }
            var alone = known.stream().filter(p -> ((Holding) p.eContainer()).getParts().size() == 1).findFirst();
            var pruning = new Pruning();
            known.stream().filter(p -> alone.isEmpty() || p != alone.get()).forEach(pruning::remove);
            pruning.write(draft);
            if (alone.isPresent()) {
                draft.replace(alone.get().eContainer(), text);
            } else {
                new AddEntry(source, BmcPackage.Literals.SOURCE__HOLDINGS, holding).write(draft);
            }
        });
    }
}
