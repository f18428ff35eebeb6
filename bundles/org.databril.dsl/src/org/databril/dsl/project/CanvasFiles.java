// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.databril.dsl.Bmc;

/**
 * The canvas files below a folder, sorted by path. Hidden folders are left out. Links to folders are not followed, so
 * that a link in a circle or out of the project does no harm; links to files are, unless the file itself is there too.
 *
 * @param files absolute
 * @param unreadable folders that could not be listed
 */
public record CanvasFiles(List<Path> files, List<Path> unreadable) {
    private static final String ENDING = "." + Bmc.FILE_EXTENSION;

    /** All canvas files below a folder, those of projects inside it too. */
    public static CanvasFiles below(Path folder) {
        return walk(folder, true);
    }

    /** The canvas files of the project that a folder is: those of projects inside it are left out. */
    public static CanvasFiles ofProject(Path root) {
        return walk(root, false);
    }

    private static CanvasFiles walk(Path folder, boolean nested) {
        var walk = new Walk(nested);
        walk.enter(ProjectRoot.absolute(folder));
        walk.addLinks();
        walk.files.sort(null);
        return new CanvasFiles(List.copyOf(walk.files), List.copyOf(walk.unreadable));
    }

    private static final class Walk {
        private final boolean nested;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> links = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();

        Walk(boolean nested) {
            this.nested = nested;
        }

        void enter(Path folder) {
            var inner = new ArrayList<Path>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                        inner.add(entry);
                    } else if (entry.getFileName().toString().endsWith(ENDING)) {
                        (Files.isSymbolicLink(entry) ? links : files).add(entry);
                    }
                }
            } catch (IOException | java.nio.file.DirectoryIteratorException e) {
                unreadable.add(folder);
            }
            inner.stream().filter(this::belongs).forEach(this::enter);
        }

        private boolean belongs(Path folder) {
            return !folder.getFileName().toString().startsWith(".") && (nested || !ProjectRoot.isMarked(folder));
        }

        void addLinks() {
            if (links.isEmpty()) {
                return;
            }
            var known = new HashSet<Path>();
            files.forEach(f -> known.add(real(f)));
            links.sort(null);
            links.stream().filter(l -> !Files.isDirectory(l) && known.add(real(l))).forEach(files::add);
        }

        private static Path real(Path file) {
            try {
                return file.toRealPath();
            } catch (IOException e) {
                return file;
            }
        }
    }
}
