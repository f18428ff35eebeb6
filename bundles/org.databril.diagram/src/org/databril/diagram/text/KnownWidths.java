// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** How wide texts are that were measured before: pictures of one model have the same texts again and again. */
final class KnownWidths {
    /** More texts than a large picture has; there may be no end of them in a day of work. */
    private static final int KEPT = 20_000;

    private final ConcurrentHashMap<String, Double> widths = new ConcurrentHashMap<>();

    /** The width of a text, measured where it is not known. */
    double of(String text, ToDoubleFunction<String> measure) {
        Double known = widths.get(text);
        if (known != null) {
            return known;
        }
        if (widths.mappingCount() >= KEPT) {
            widths.clear();
        }
        double measured = measure.applyAsDouble(text);
        widths.put(text, measured);
        return measured;
    }
}
