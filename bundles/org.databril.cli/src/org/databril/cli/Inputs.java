// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.analysis.settings.SettingsFile;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.project.CanvasFiles;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.project.ProjectLoader;

/** The paths that a command was given. */
public final class Inputs {
    private final Job job;
    private final List<Path> paths;

    private Inputs(Job job, List<Path> paths) {
        this.job = job;
        this.paths = paths;
    }

    /**
     * Takes the paths of a command.
     *
     * @throws Failure where there is nothing at one of them
     */
    public static Inputs of(Job job, List<Path> given) throws Failure {
        var paths = given.stream().map(job::resolve).toList();
        for (var path : paths) {
            // A link to nowhere or in a circle is something: reading it tells what is wrong with it.
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new Failure("no-such-path", job.shown(path));
            }
        }
        return new Inputs(job, paths);
    }

    /** The files that were named, and all canvas files below the folders that were. */
    public List<Path> files() {
        return paths.stream().flatMap(p -> Files.isDirectory(p) ? CanvasFiles.below(p).files().stream() : Stream.of(p))
                .distinct().toList();
    }

    /** The paths, absolute. */
    public List<Path> paths() {
        return paths;
    }

    /**
     * Loads the projects of the files; their settings may choose the language. Tells where a folder has no files.
     *
     * @return a project for each root that one of the files has
     */
    public List<LoadedProject> load() {
        try (var progress = Progress.of(job, "progress.reading")) {
            var projects = ProjectLoader.load(paths);
            if (projects.stream().allMatch(p -> p.files().isEmpty() && !p.hasUnread())) {
                tellNothingToDo();
            }
            progress.done();
            projects.stream().map(p -> SettingsFile.of(p.root()).settings().output()).flatMap(Optional::stream)
                    .findFirst().ifPresent(job::prefer);
            return projects;
        }
    }

    /**
     * Loads the projects of the files for a command that needs models.
     *
     * @throws Failure where a file cannot be read, or has syntax errors; which, is told
     */
    public List<LoadedProject> loadModels() throws Failure {
        var projects = load();
        boolean bad = false;
        for (var project : projects) {
            if (project.hasUnread() || project.hasSyntaxErrors()) {
                bad = true;
                project.problems().stream().filter(Inputs::hinders).limit(20).forEach(p -> job.warn("problem",
                        job.shown(p.path()), Integer.toString(p.line()), Integer.toString(p.column()),
                        p.message(job.language())));
            }
        }
        if (bad) {
            throw new Failure("input-unusable");
        }
        return projects;
    }

    /** Tells that there are no files. */
    public void tellNothingToDo() {
        job.say("nothing-to-do", String.join(", ", paths.stream().map(job::shown).toList()));
    }

    private static boolean hinders(Problem problem) {
        return StructureCodes.isIllFormed(problem.code())
                || StructureCodes.isUnread(problem.code());
    }
}
