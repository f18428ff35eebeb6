// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.List;
import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Root;

/** Steps of relationships and partners that are marked automatable and that nothing plans to automate. */
final class AutomatableSteps implements ChanceFinder {

    @Override
    public Stream<Chance> find(Root root, Business business, Drafting drafting) {
        var known = new Known(business);
        return root.eContents().stream().flatMap(member -> Stream.ofNullable(switch (member) {
            case Relationship item when !known.isAutomated(item) -> chance(item, item.getAutomatable(), drafting);
            case Partner item when !known.isAutomated(item) -> chance(item, item.getAutomatable(), drafting);
            default -> null;
        }));
    }

    private static Chance chance(Item item, List<String> steps, Drafting drafting) {
        if (steps.isEmpty()) {
            return null;
        }
        var canvas = (Canvas) item.eContainer();
        var opportunity = drafting.opportunity(canvas, "Automate" + item.getName(),
                drafting.words().say("opportunity.automate", drafting.words().list(steps)), List.of(item));
        var step = BmcFactory.eINSTANCE.createAutomationStep();
        step.setItem(item);
        step.getSteps().addAll(steps);
        opportunity.getAutomates().add(step);
        return new Chance("automatable-steps", canvas, opportunity);
    }
}
