// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.databril.workbench.Log;

/** Tells the script that starts the workbench in which language to start it: by then, preferences cannot be read yet. */
final class InterfaceLanguage {
    private static final Path FILE = Path.of(System.getProperty("user.home"), "Databril", ".language");

    private InterfaceLanguage() {
    }

    /** The language for the next start; empty for that of the computer. */
    static void choose(String language) {
        try {
            if (language.isEmpty()) {
                Files.deleteIfExists(FILE);
            } else {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, language + "\n");
            }
        } catch (IOException e) {
            Log.error("Cannot write " + FILE, e);
        }
    }
}
