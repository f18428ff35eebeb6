// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.databril.dsl.Bmc;
import org.databril.dsl.resource.BmcResource;

/**
 * Loads files and folders with what they need from their projects. Files are read and parsed in parallel; nothing that
 * a file contains, and no file that cannot be read, makes it throw.
 */
public final class ProjectLoader {
    private final Map<Path, TreeSet<Path>> askedByRoot = new TreeMap<>();
    private final Map<Path, Unread> failures = new TreeMap<>();

    private ProjectLoader() {
    }

    /**
     * Loads what was asked for.
     *
     * @param paths files, or folders for all canvas files below them
     * @return a project for each root that one of the files has, in the order of the roots; files that cannot be read,
     *         and paths where nothing is, are told among the problems of the project they would be in
     */
    public static List<LoadedProject> load(Collection<Path> paths) {
        var loader = new ProjectLoader();
        paths.stream().map(ProjectRoot::absolute).forEach(loader::ask);
        return loader.askedByRoot.entrySet().stream().map(e -> loader.load(e.getKey(), e.getValue())).toList();
    }

    /** Loads the whole project of a folder or file; every file of it counts as asked for. */
    public static LoadedProject loadProject(Path fileOrFolder) {
        var loader = new ProjectLoader();
        var root = ProjectRoot.of(fileOrFolder);
        var found = CanvasFiles.ofProject(root);
        found.unreadable().forEach(loader::refuse);
        return loader.load(root, found.files());
    }

    private void ask(Path path) {
        if (!Files.isDirectory(path)) {
            askedIn(ProjectRoot.of(path)).add(path);
            return;
        }
        var found = CanvasFiles.below(path);
        var roots = new TreeMap<Path, Path>();
        askedIn(ProjectRoot.of(path));
        found.files().forEach(f -> askedIn(roots.computeIfAbsent(f.getParent(), ProjectRoot::of)).add(f));
        found.unreadable().forEach(this::refuse);
    }

    private TreeSet<Path> askedIn(Path root) {
        return askedByRoot.computeIfAbsent(root, r -> new TreeSet<>());
    }

    private void refuse(Path folder) {
        failures.put(folder, Reading.unreadable(folder, "access-denied"));
        askedIn(ProjectRoot.of(folder));
    }

    private LoadedProject load(Path root, Collection<Path> asked) {
        var project = new LoadedProject(root);
        var readings = read(asked);
        var texts = new TreeMap<Path, String>();
        readings.forEach((path, reading) -> {
            project.ask(path);
            switch (reading) {
                case SourceText read -> texts.put(path, read.text());
                case Unread failed -> project.add(failed.problem());
            }
        });
        failures.values().stream().map(Unread::problem).filter(p -> ProjectRoot.of(p.path()).equals(root))
                .forEach(project::add);
        if (!texts.isEmpty()) {
            addNeeded(root, texts, readings.keySet());
            texts.entrySet().parallelStream().map(e -> parse(e.getKey(), e.getValue())).toList().forEach(project::add);
        }
        project.link();
        return project;
    }

    private static void addNeeded(Path root, Map<Path, String> texts, Collection<Path> asked) {
        var others = CanvasFiles.ofProject(root).files().stream().filter(f -> !asked.contains(f)).toList();
        if (others.isEmpty()) {
            return;
        }
        var readable = new TreeMap<Path, String>();
        read(others).forEach((path, reading) -> {
            if (reading instanceof SourceText read) {
                readable.put(path, read.text());
            }
        });
        Needed.of(texts.values(), readable).forEach(path -> texts.put(path, readable.get(path)));
    }

    private static Map<Path, Reading> read(Collection<Path> paths) {
        return paths.parallelStream().collect(Collectors.toConcurrentMap(p -> p, Reading::of));
    }

    /** Parses a text; the outcome is in no resource set yet, so that several threads can do so at a time. */
    static BmcResource parse(Path path, String text) {
        var file = Bmc.injector().getInstance(BmcResource.class);
        file.setPath(path);
        // the project tells what is wrong itself; Xtext's own list would be searched through for every link
        file.setValidationDisabled(true);
        file.setText(text);
        return file;
    }
}
