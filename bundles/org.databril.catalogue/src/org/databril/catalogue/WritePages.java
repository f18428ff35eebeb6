// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the documentation of all codes into a folder; {@code releng/scripts/write-finding-pages} calls it. */
final class WritePages {

    private WritePages() {
    }

    /**
     * Writes the pages.
     *
     * @param arguments the folder, usually {@code docs/findings}
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> page : FindingPage.all(Catalogue.standard()).entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
