// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Outputs that were looked at and kept as files beside the tests. With {@code -Ddatabril.golden=update} they are written
 * anew, to be looked at as a change.
 */
final class Golden {
    private static final String FOLDER = "resources/org/databril/cli/";

    private Golden() {
    }

    /** Compares an output with the file of a name. */
    static void matches(String name, String actual) {
        try {
            if ("update".equals(System.getProperty("databril.golden"))) {
                Files.writeString(Path.of(FOLDER + name), actual);
            }
            try (var in = Golden.class.getResourceAsStream(name)) {
                var expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(expected, actual, "differs from " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
