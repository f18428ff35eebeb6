// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures as they were last looked at and found good. With the environment variable {@code DATABRIL_GOLDEN} set to the
 * folder of these files they are written anew instead of compared; look at what changed before it is committed.
 */
public final class Golden {

    private static final String FOLDER = System.getenv("DATABRIL_GOLDEN");

    private Golden() {
    }

    /** Compares a picture with the golden one. */
    public static void check(String file, String actual) {
        if (FOLDER == null) {
            assertEquals(Cases.resource("golden/" + file), actual, file + " changed");
            return;
        }
        try {
            Files.writeString(Path.of(FOLDER, file), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
