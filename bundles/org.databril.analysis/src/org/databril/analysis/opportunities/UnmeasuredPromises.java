// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.List;
import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Root;

/** Promises that no KPI checks. */
final class UnmeasuredPromises implements ChanceFinder {

    @Override
    public Stream<Chance> find(Root root, Business business, Drafting drafting) {
        if (!(root instanceof Canvas canvas)) {
            return Stream.empty();
        }
        var known = new Known(business);
        return canvas.getMembers().stream().filter(Proposition.class::isInstance).map(Proposition.class::cast)
                .flatMap(proposition -> proposition.getPromises().stream())
                .filter(promise -> !business.measuring().isMeasured(promise) && !known.isMeasured(promise))
                .map(promise -> chance(canvas, promise, drafting));
    }

    private static Chance chance(Canvas canvas, Promise promise, Drafting drafting) {
        var words = drafting.words();
        var opportunity = drafting.opportunity(canvas, "Measure" + promise.getName(),
                words.say("opportunity.measure", words.name(promise)), List.of(promise));
        opportunity.getAddedKpis().add(words.say("opportunity.kpi", words.name(promise)));
        return new Chance("unmeasured-promise", canvas, opportunity);
    }
}
