// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.databril.model.bmc.Root;

/** Canvas files that lie beside the tests. */
public final class Cases {
    private Cases() {
    }

    /** The canvases and the landscape of Bakery De Korenaar. */
    public static List<Root> korenaar() {
        return Written.roots(text("korenaar.bmc"));
    }

    /** The text of a file beside this class. */
    public static String text(String file) {
        try (var in = Cases.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
