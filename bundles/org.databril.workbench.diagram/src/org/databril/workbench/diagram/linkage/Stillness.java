// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.databril.workbench.Log;

/** Whether people asked the system not to let things move on the screen. */
final class Stillness {
    /** A property of the system with which nothing moves, whatever else is said: {@code true}. */
    static final String PROPERTY = "org.databril.still";

    private Stillness() {
    }

    static boolean isWanted() {
        return Boolean.getBoolean(PROPERTY) || isSaid(settings(System.getenv(), System.getProperty("user.home")));
    }

    /** The file in which desktops on Linux write it for all programs. */
    static Path settings(Map<String, String> environment, String home) {
        var folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (folder.isEmpty() ? Path.of(home, ".config") : Path.of(folder)).resolve("gtk-3.0").resolve("settings.ini");
    }

    /** Whether such a file says so. */
    static boolean isSaid(Path settings) {
        if (!Files.isReadable(settings)) {
            return false;
        }
        try (var lines = Files.lines(settings)) {
            return lines.map(line -> line.replace(" ", "")).anyMatch(line -> line.equals("gtk-enable-animations=0")
                    || line.equals("gtk-enable-animations=false"));
        } catch (IOException e) {
            Log.error("Cannot read " + settings, e);
            return false;
        }
    }
}
