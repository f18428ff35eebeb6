// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.databril.dsl.Bmc;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.validation.Structure;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Document;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * The linked models of a project's files. Some of the files were asked for and are told about; the others are there
 * because the ones that were asked for need them.
 *
 * <p>Follows texts while they are edited: {@link #update} parses the one text anew, and links and checks what it can
 * affect. A project belongs to one thread at a time: all calls, and all use of its models, must come from the same
 * thread or be ordered by the caller (a single-threaded executor per project is enough).
 */
public final class LoadedProject {
    private final Path root;
    private final ResourceSet resources = Bmc.injector().getInstance(XtextResourceSet.class);
    private final Structure structure = Bmc.injector().getInstance(Structure.class);
    private final NavigableMap<Path, BmcResource> files = new TreeMap<>();
    private final NavigableMap<Path, Problem> unread = new TreeMap<>();
    private final NavigableMap<Path, List<Problem>> problems = new TreeMap<>();
    private final Set<Path> asked = new TreeSet<>();
    private Map<Path, Words> words;

    LoadedProject(Path root) {
        this.root = root;
    }

    /** A project of texts that need not be on disk, each under an absolute path; all are asked for. */
    public static LoadedProject of(Path root, Map<Path, String> texts) {
        var project = new LoadedProject(ProjectRoot.absolute(root));
        texts.forEach((path, text) -> {
            var file = ProjectRoot.absolute(path);
            project.asked.add(file);
            project.add(ProjectLoader.parse(file, text));
        });
        project.link();
        return project;
    }

    /** The folder of the project, absolute. */
    public Path root() {
        return root;
    }

    /** The files that were asked for and could be read, sorted. */
    public List<Path> files() {
        return files.keySet().stream().filter(asked::contains).toList();
    }

    /** All files that are loaded, sorted. */
    public List<Path> allFiles() {
        return List.copyOf(files.keySet());
    }

    /** The resource set with the models, for who needs EMF's way to them. */
    public ResourceSet resources() {
        return resources;
    }

    /** A file with its text and its places; empty for one that is not loaded. */
    public Optional<BmcResource> file(Path file) {
        return Optional.ofNullable(files.get(ProjectRoot.absolute(file)));
    }

    /** The model of a file; empty for one that is not loaded. */
    public Optional<Document> document(Path file) {
        return file(file).flatMap(BmcResource::document);
    }

    /** The canvases and landscapes in the files that were asked for, in the order of the files and their texts. */
    public List<Root> roots() {
        return roots(files()).toList();
    }

    /** The canvases and landscapes in all files that are loaded. */
    public List<Root> allRoots() {
        return roots(files.keySet()).toList();
    }

    /** The canvases in the files that were asked for. */
    public List<Canvas> canvases() {
        return roots(files()).filter(Canvas.class::isInstance).map(Canvas.class::cast).toList();
    }

    /** The landscapes in the files that were asked for. */
    public List<Landscape> landscapes() {
        return roots(files()).filter(Landscape.class::isInstance).map(Landscape.class::cast).toList();
    }

    /** What is wrong with the files that were asked for, in the order of {@link Problem#ORDER}. */
    public List<Problem> problems() {
        var files = problems.entrySet().stream().filter(e -> asked.contains(e.getKey())).flatMap(e -> e.getValue().stream());
        return Stream.concat(unread.values().stream(), files).sorted(Problem.ORDER).toList();
    }

    /** What is wrong with one file, whether it was asked for or not. */
    public List<Problem> problems(Path file) {
        var path = ProjectRoot.absolute(file);
        return unread.containsKey(path) ? List.of(unread.get(path)) : problems.getOrDefault(path, List.of());
    }

    /** Whether a file that was asked for could not be read. */
    public boolean hasUnread() {
        return !unread.isEmpty();
    }

    /** Whether a file that was asked for does not follow the grammar. */
    public boolean hasSyntaxErrors() {
        return problems().stream().anyMatch(p -> StructureCodes.isIllFormed(p.code()));
    }

    /**
     * Takes a text in the place of what a file had, or adds a file with it (which counts as asked for): what an editor
     * shows, saved or not.
     *
     * @return the files whose problems or links may be others now, the file itself among them; none where it had that text
     */
    public Set<Path> update(Path file, String text) {
        var path = ProjectRoot.absolute(file);
        boolean isNews = unread.remove(path) != null | asked.add(path);
        var known = files.get(path);
        if (known != null && known.text().equals(text)) {
            return isNews ? Set.of(path) : Set.of();
        }
        var change = new Change(path);
        if (known == null) {
            add(ProjectLoader.parse(path, text));
        } else {
            known.setText(text);
        }
        return change.finish(text);
    }

    /**
     * Reads a file from the disk again. One that cannot be read any more is taken out, with a problem in its place.
     *
     * @return the files whose problems or links may be others now
     */
    public Set<Path> reload(Path file) {
        return switch (Reading.of(file)) {
            case SourceText read -> update(file, read.text());
            case Unread failed -> {
                var affected = remove(file);
                unread.put(ProjectRoot.absolute(file), failed.problem());
                yield affected;
            }
        };
    }

    /**
     * Takes a file out of the project.
     *
     * @return the files whose problems or links may be others now
     */
    public Set<Path> remove(Path file) {
        var path = ProjectRoot.absolute(file);
        unread.remove(path);
        if (!files.containsKey(path)) {
            return Set.of(path);
        }
        var change = new Change(path);
        problems.remove(path);
        resources.getResources().remove(files.remove(path));
        return change.finish(null);
    }

    void ask(Path file) {
        asked.add(file);
    }

    void add(Problem reason) {
        unread.put(reason.path(), reason);
    }

    void add(BmcResource file) {
        var path = file.path();
        resources.getResources().add(files.headMap(path).size(), file);
        files.put(path, file);
    }

    /** Resolves all references and checks all files. */
    void link() {
        relink(files.keySet());
    }

    private void relink(Collection<Path> some) {
        some.forEach(path -> EcoreUtil.resolveAll(files.get(path)));
        some.forEach(path -> problems.put(path, structure.check(files.get(path))));
    }

    private Stream<Root> roots(Collection<Path> some) {
        return some.stream().flatMap(path -> files.get(path).document().stream()).flatMap(d -> d.getRoots().stream());
    }

    private Map<Path, Words> words() {
        if (words == null) {
            words = new HashMap<>();
            files.forEach((path, file) -> words.put(path, Words.of(file.text())));
        }
        return words;
    }

    /** One file's change: what it touches is the same before and after, unless the heads of its canvases change. */
    private final class Change {
        private final Path path;
        private final List<String> heads;
        private final Words before;

        Change(Path path) {
            this.path = path;
            heads = heads();
            before = words().get(path);
        }

        Set<Path> finish(String text) {
            if (text == null) {
                words.remove(path);
            } else {
                words.put(path, Words.of(text));
            }
            var affected = new TreeSet<Path>();
            reach(before, affected);
            reach(words.get(path), affected);
            if (!heads.equals(heads())) {
                for (var more = new ArrayList<>(affected); !more.isEmpty();) {
                    more.addAll(reach(words.get(more.removeLast()), affected));
                }
            }
            affected.remove(path);
            affected.forEach(other -> files.get(other).relink());
            affected.add(path);
            relink(affected.stream().filter(files::containsKey).toList());
            return affected;
        }

        private List<String> heads() {
            return files.containsKey(path) ? RootHeads.of(files.get(path)) : List.of();
        }

        private List<Path> reach(Words from, Set<Path> into) {
            return from == null ? List.of()
                    : words.entrySet().stream().filter(e -> !into.contains(e.getKey()) && e.getValue().concern(from))
                            .map(Map.Entry::getKey).filter(into::add).toList();
        }
    }
}
