// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** The URIs of clients and the paths of files. */
final class Uris {
    private Uris() {
    }

    /** The file that a URI means, absolute; empty for one that means no file of this machine. */
    static Optional<Path> file(String uri) {
        try {
            var parsed = URI.create(uri.replace(" ", "%20"));
            return "file".equalsIgnoreCase(parsed.getScheme()) && parsed.getPath() != null
                    ? Optional.of(Path.of(new URI("file", null, parsed.getPath(), null)).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | java.net.URISyntaxException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** A path that stands for a document that is no file; no file has it. */
    static Path standIn(String uri) {
        return Path.of("").toAbsolutePath().getRoot().resolve(URLEncoder.encode(uri, StandardCharsets.UTF_8)).resolve("text.bmc");
    }
}
