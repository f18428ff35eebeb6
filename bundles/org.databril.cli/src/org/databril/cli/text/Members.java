// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the objects of {@link Json} trees. */
public final class Members {
    private Members() {
    }

    /** An object of names and values in turn, in this order; values may be null. */
    public static Map<String, Object> of(Object... namesAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
