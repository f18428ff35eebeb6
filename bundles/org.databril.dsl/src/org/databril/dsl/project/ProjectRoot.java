// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Which folder's files see each other (language.md, "The project of a file"). */
public final class ProjectRoot {
    /** The settings of a project; optional. */
    public static final String SETTINGS = "databril.toml";

    private static final List<String> MARKS = List.of(SETTINGS, ".project", ".git");

    private ProjectRoot() {
    }

    /**
     * The nearest folder at or above a file or folder that has a {@code databril.toml}, a {@code .project} or a
     * {@code .git}; where there is none, the file's own folder, or the folder itself.
     *
     * @return absolute and without {@code ..}
     */
    public static Path of(Path fileOrFolder) {
        var path = absolute(fileOrFolder);
        var folder = Files.isDirectory(path) || path.getParent() == null ? path : path.getParent();
        for (var at = folder; at != null; at = at.getParent()) {
            if (isMarked(at)) {
                return at;
            }
        }
        return folder;
    }

    /** Whether a folder says itself that it is a project. */
    static boolean isMarked(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark), LinkOption.NOFOLLOW_LINKS));
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
