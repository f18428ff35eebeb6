// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The documents that a client has open. */
final class Documents {
    private final Map<String, OpenDocument> byUri = new ConcurrentHashMap<>();
    private final Map<Path, OpenDocument> byFile = new ConcurrentHashMap<>();

    void add(OpenDocument document) {
        byUri.put(document.uri(), document);
        byFile.put(document.file(), document);
    }

    void remove(OpenDocument document) {
        byUri.remove(document.uri(), document);
        byFile.remove(document.file(), document);
    }

    /** The document that the client writes like this. */
    Optional<OpenDocument> of(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** The document of a file. */
    Optional<OpenDocument> of(Path file) {
        return Optional.ofNullable(byFile.get(file));
    }

    List<OpenDocument> all() {
        return List.copyOf(byUri.values());
    }

    /** How the client writes the URI of a file. */
    String uri(Path file) {
        return of(file).map(OpenDocument::uri).orElseGet(() -> file.toUri().toString());
    }
}
