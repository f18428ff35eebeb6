// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The repairs of an attempt by the tokens they are about. */
final class KnownRepairs {
    private final Map<Integer, Mistake> skipped = new HashMap<>();
    private final Map<Integer, Repair> brackets = new HashMap<>();

    private KnownRepairs() {
    }

    static KnownRepairs of(List<Repair> repairs) {
        var known = new KnownRepairs();
        for (Repair repair : repairs) {
            if (repair.insertsBracket()) {
                known.brackets.putIfAbsent(repair.at(), repair);
            }
            repair.skipped().forEach(token -> known.skipped.putIfAbsent(token, null));
            if (!repair.insertsBracket()) {
                known.skipped.put(repair.skipped().getFirst(), repair.mistake());
            }
        }
        return known;
    }

    /** Whether the parser is not to see a token. */
    boolean skips(int token) {
        return !skipped.isEmpty() && skipped.containsKey(token);
    }

    /** The mistake to tell at a token that is skipped; null for most of them. */
    Mistake mistake(int token) {
        return skipped.get(token);
    }

    /** The repair that thinks of a closing bracket before a token; null for none. */
    Repair bracket(int token) {
        return brackets.get(token);
    }
}
