// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.List;
import java.util.stream.Stream;

import org.databril.analysis.view.Market;
import org.databril.catalogue.Language;
import org.databril.catalogue.Term;
import org.databril.model.bmc.Phase;

/**
 * A column of the journey.
 *
 * @param phase the phase
 * @param records whether it is about what is recorded then, not about the channels
 */
record JourneyColumn(Phase phase, boolean records) {
    static final List<JourneyColumn> ALL = Market.JOURNEY.stream()
            .flatMap(phase -> Stream.of(new JourneyColumn(phase, false), new JourneyColumn(phase, true))).toList();

    String key() {
        return phase.getLiteral() + "." + side();
    }

    String side() {
        return records ? "records" : "channels";
    }

    String phase(Language language) {
        return new Term(phase.getLiteral()).text(language);
    }
}
