// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the UTF-8 files of this bundle. */
final class Resource {

    private Resource() {
    }

    static String text(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The templates have no file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " of the templates", e);
        }
    }

    /** The lines of a table, its cells parted by bars; lines that start with a hash are remarks. */
    static List<String[]> table(String path) {
        return text(path).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.strip().split("\\s*\\|\\s*")).toList();
    }
}
