// SPDX-License-Identifier: EPL-2.0
package org.databril.server.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.databril.dsl.project.LoadedProject;

/** Projects of texts that are on no disk. */
public final class InMemory {
    private static final Path ROOT = Path.of("/project");

    private InMemory() {
    }

    /** A project of texts by the names of their files. */
    public static CheckedProject project(Map<String, String> texts) {
        var files = new TreeMap<Path, String>();
        texts.forEach((name, text) -> files.put(file(name), text));
        return CheckedProject.of(LoadedProject.of(ROOT, files));
    }

    /** A file of such a project. */
    public static Path file(String name) {
        return ROOT.resolve(name);
    }
}
