// SPDX-License-Identifier: EPL-2.0
package org.databril.server.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.findings.LiveAnalysis;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.settings.SettingsFile;
import org.databril.analysis.view.Business;
import org.databril.dsl.Bmc;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.project.ProjectLoader;
import org.databril.dsl.project.ProjectRoot;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Root;

/**
 * A project with what is to be told about it: what is wrong with its settings and the structure of its files, and the
 * findings of the analysis. After an edit only what it can affect is looked at again, and the analysis only when somebody
 * asks for what it finds. Belongs to one thread at a time, as the project does.
 */
public final class CheckedProject {
    private final LoadedProject project;
    private final Path settingsFile;
    private final Set<Path> edited = new HashSet<>();
    private final Set<Path> affected = new HashSet<>();
    private final Set<Path> news = new TreeSet<>();
    private final Map<Class<?>, Object> known = new HashMap<>();
    private final Map<Path, Map<Class<?>, Object>> knownOfFiles = new HashMap<>();
    private SettingsFile.Result settings;
    private LiveAnalysis analysis;
    private Business business;

    private CheckedProject(LoadedProject project, SettingsFile.Result settings) {
        this.project = project;
        settingsFile = project.root().resolve(ProjectRoot.SETTINGS);
        take(settings);
    }

    /** The project of a folder, as it is on the disk. */
    public static CheckedProject load(Path root) {
        var project = ProjectLoader.loadProject(root);
        return new CheckedProject(project, SettingsFile.of(project.root()));
    }

    /** A project of texts alone, which may be on no disk, with the standard settings. */
    static CheckedProject of(LoadedProject project) {
        return new CheckedProject(project, new SettingsFile.Result(Settings.STANDARD, List.of()));
    }

    /** The files and their models. */
    public LoadedProject project() {
        return project;
    }

    /** What the project says of its findings, limits, language and reports. */
    public Settings settings() {
        return settings.settings();
    }

    /** The models read as one business. */
    public Business business() {
        if (business == null) {
            var roots = project.allRoots();
            business = analysis != null && affected.isEmpty() ? analysis.business(roots) : Business.of(roots);
        }
        return business;
    }

    /** Something that is worked out of the whole project when it is asked for first after an edit. */
    public <T> T known(Class<T> kind, Function<CheckedProject, T> make) {
        var there = known.get(kind);
        if (there == null) {
            there = make.apply(this);
            known.put(kind, there);
        }
        return kind.cast(there);
    }

    /** Something that is worked out of a file when it is asked for first after an edit that affects the file. */
    public <T> T known(Path file, Class<T> kind, Supplier<T> make) {
        var there = knownOfFiles.getOrDefault(file, Map.of()).get(kind);
        if (there == null) {
            there = make.get();
            knownOfFiles.computeIfAbsent(file, f -> new HashMap<>()).put(kind, there);
        }
        return kind.cast(there);
    }

    /** What the analysis finds in a canvas or landscape, without what is ignored. */
    public List<Finding> findings(Root root) {
        look();
        return analysis.findings(root).stream().filter(finding -> !finding.isSuppressed()).toList();
    }

    /** All files that something may be told about. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>(project.allFiles());
        files.add(settingsFile);
        return files;
    }

    /** Whether something may be told about a path: a canvas file, there or not, or the settings. */
    boolean canTellOf(Path path) {
        return path.equals(settingsFile) || path.toString().endsWith("." + Bmc.FILE_EXTENSION);
    }

    /** All that is to be told, in the order of {@link Problem#ORDER}. */
    public List<Problem> problems() {
        var told = Stream.concat(settings.problems().stream(), project.problems().stream());
        return Stream.concat(told, found(project.allRoots()).map(Told::problem)).sorted(Problem.ORDER).toList();
    }

    /** What is to be told about one file, in the order of {@link Problem#ORDER}. */
    public List<Problem> problems(Path file) {
        return told(file).stream().map(Told::problem).toList();
    }

    /** The same, with what explains it. */
    public List<Told> told(Path file) {
        if (file.equals(settingsFile)) {
            return settings.problems().stream().map(Told::of).toList();
        }
        return Stream.concat(project.problems(file).stream().map(Told::of), found(roots(List.of(file))))
                .sorted(Comparator.comparing(Told::problem, Problem.ORDER)).toList();
    }

    /** Takes a text in the place of what a canvas file or the settings had. */
    void update(Path file, String text) {
        if (file.equals(settingsFile)) {
            take(SettingsFile.parse(file, text));
        } else {
            changed(file, project.update(file, text));
        }
    }

    /** Reads a file from the disk again; one that is not there any more is taken out. */
    void reload(Path file) {
        if (file.equals(settingsFile)) {
            take(SettingsFile.of(project.root()));
        } else {
            changed(file, Files.exists(file) ? project.reload(file) : project.remove(file));
        }
    }

    /** The files about which other things may be told than when this was asked last; empty where all is as it was. */
    Set<Path> news() {
        look();
        var told = Set.copyOf(news);
        news.clear();
        return told;
    }

    private void take(SettingsFile.Result read) {
        if (settings != null && settings.settings().equals(read.settings())) {
            settings = read;
            news.add(settingsFile);
            return;
        }
        settings = read;
        analysis = null;
        known.clear();
        knownOfFiles.clear();
        news.addAll(files());
    }

    private void changed(Path file, Set<Path> touched) {
        if (touched.isEmpty()) {
            return;
        }
        business = null;
        known.clear();
        knownOfFiles.keySet().removeAll(touched);
        edited.add(file);
        affected.addAll(touched);
        news.addAll(touched);
    }

    /** Looks at all that was edited since the last time. */
    private void look() {
        Set<Root> again = Set.of();
        if (analysis == null) {
            analysis = new LiveAnalysis(Analysis.with(settings.settings()));
            again = analysis.update(project.allRoots(), List.of(), List.of());
        } else if (!affected.isEmpty()) {
            again = analysis.update(project.allRoots(), roots(edited), roots(affected));
        }
        edited.clear();
        affected.clear();
        again.forEach(root -> news.add(BmcResource.of(root).path()));
    }

    private List<Root> roots(Collection<Path> files) {
        return files.stream().map(project::document).flatMap(Optional::stream)
                .flatMap(document -> document.getRoots().stream()).toList();
    }

    /** The findings; while a text does not follow the grammar, what seems to lack in it says nothing. */
    private Stream<Told> found(Collection<Root> roots) {
        return roots.stream().filter(root -> BmcResource.of(root).isWellFormed()).flatMap(root -> findings(root).stream())
                .map(Told::of);
    }
}
