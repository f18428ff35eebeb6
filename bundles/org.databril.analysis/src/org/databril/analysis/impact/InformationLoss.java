// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.Set;

import org.databril.analysis.view.Datum;
import org.databril.model.bmc.Named;

/** Tells what attributes lose: once on the information where nothing of it is left, else on each attribute. */
final class InformationLoss {
    private InformationLoss() {
    }

    static void tell(Set<Datum> lost, Set<Datum> left, Loss loss, Named cause, TakenAway taken) {
        for (Datum datum : lost) {
            var partly = left.stream().anyMatch(other -> other.information() == datum.information());
            taken.loses(partly ? datum.element() : datum.information(), loss, cause);
        }
    }
}
