// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.databril.dsl.project.CanvasFiles;
import org.databril.dsl.project.ProjectRoot;

/**
 * Waits for changes of the files that some paths stand for: the canvases of their projects and the settings. Looks
 * again and again instead of asking the system to tell, which works on every disk.
 */
public final class Watching {
    private static final long PAUSE_MILLISECONDS = 200;

    private final Supplier<Object> state;
    private Object seen;

    /** Watches from now on. */
    public Watching(Collection<Path> paths) {
        this.state = () -> state(paths);
        this.seen = state.get();
    }

    /**
     * Waits until something is different and has been so for a moment.
     *
     * @throws InterruptedException where the thread is asked to stop
     */
    public void awaitChange() throws InterruptedException {
        Object now = seen;
        do {
            Thread.sleep(PAUSE_MILLISECONDS);
            var before = now;
            now = state.get();
            if (!now.equals(seen) && now.equals(before)) {
                seen = now;
                return;
            }
        } while (true);
    }

    private static Object state(Collection<Path> paths) {
        var stamps = new TreeMap<Path, String>();
        paths.stream().flatMap(Watching::files).forEach(f -> stamps.put(f, stamp(f)));
        return stamps;
    }

    private static Stream<Path> files(Path path) {
        var root = ProjectRoot.of(path);
        var below = Files.isDirectory(path) ? CanvasFiles.below(path).files().stream() : Stream.of(path);
        return Stream.of(below, CanvasFiles.ofProject(root).files().stream(),
                Stream.of(root.resolve(ProjectRoot.SETTINGS))).flatMap(s -> s);
    }

    private static String stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException e) {
            return "";
        }
    }
}
