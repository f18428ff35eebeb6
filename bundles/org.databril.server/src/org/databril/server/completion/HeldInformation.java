// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.HashSet;
import java.util.Set;

import org.databril.dsl.Bmc;
import org.databril.dsl.scoping.Visible;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EClass;

/** The information of the source whose bracket is open: {@code from Till(} goes on with what the till holds. */
final class HeldInformation {
    private final Spot spot;

    HeldInformation(Spot spot) {
        this.spot = spot;
    }

    /** The information; none where another type is asked for, or no bracket is open. */
    Set<Information> of(EClass type) {
        var name = type == BmcPackage.Literals.INFORMATION ? spot.continuation().bracketed() : "";
        var held = new HashSet<Information>();
        if (!name.isEmpty() && spot.root().isPresent()) {
            var visible = Bmc.injector().getInstance(Visible.class);
            if (visible.near(spot.root().get(), false, BmcPackage.Literals.SOURCE).get(name) instanceof Source source) {
                source.getHoldings().forEach(h -> h.getParts().forEach(part -> held.add(part.getInformation())));
            }
        }
        return held;
    }
}
