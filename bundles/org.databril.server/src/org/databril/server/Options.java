// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What a client says in its {@code initializationOptions} or its configuration, there in the section {@code databril}: as
 * JSON from another process, as a map in this one.
 */
record Options(Object said) {

    /** A text under a key; empty where there is none. */
    Optional<String> text(String key) {
        Object value = value(said, key);
        if (value == null) {
            value = value(value(said, "databril"), key);
        }
        return switch (value) {
            case String text -> Optional.of(text);
            case JsonElement json when json.isJsonPrimitive() -> Optional.of(json.getAsString());
            case null, default -> Optional.empty();
        };
    }

    private static Object value(Object options, String key) {
        return switch (options) {
            case JsonObject json -> json.get(key);
            case Map<?, ?> map -> map.get(key);
            case null, default -> null;
        };
    }
}
