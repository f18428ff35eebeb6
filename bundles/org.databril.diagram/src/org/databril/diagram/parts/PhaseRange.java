// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.databril.model.bmc.Phase;

/** Phases in words, neighbours as a range: {@code awareness to purchase, after-sales}. */
public final class PhaseRange {

    private static final List<Phase> ORDER =
        List.of(Phase.AWARENESS, Phase.EVALUATION, Phase.PURCHASE, Phase.DELIVERY, Phase.AFTER_SALES);

    private PhaseRange() {
    }

    /** The phases in their order; empty for none. */
    public static String text(Set<Phase> phases, Words words) {
        if (phases.containsAll(ORDER)) {
            return words.text("phases.all");
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            int last = i;
            while (last < ORDER.size() && phases.contains(ORDER.get(last))) {
                last++;
            }
            if (last - i > 2) {
                parts.add(words.text("to", word(i, words), word(last - 1, words)));
                i = last - 1;
            } else if (last > i) {
                parts.add(word(i, words));
            }
        }
        return String.join(", ", parts);
    }

    private static String word(int at, Words words) {
        return words.term(ORDER.get(at).getLiteral());
    }
}
