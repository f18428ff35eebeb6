// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import com.google.gson.JsonElement;

/**
 * The document that an item to be completed later belongs to: its URI, which a service puts into the {@code data} of the
 * item as a text, or as {@code uri} of an object.
 */
final class DocumentOf {
    private DocumentOf() {
    }

    /** The URI in the data of an item; null where there is none. */
    static String data(Object data) {
        return switch (data) {
            case String uri -> uri;
            case JsonElement json when json.isJsonPrimitive() -> json.getAsString();
            case null -> null;
            default -> new Options(data).text("uri").orElse(null);
        };
    }
}
