// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.analysis.view.Business;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.write.CannotBeWritten;
import org.databril.dsl.write.ModelText;
import org.eclipse.emf.ecore.EObject;

/** What live models say now, read as a project of texts: edits and findings have places in them. */
public final class Copy {
    private static final Path ROOT = Path.of("/");

    private final List<BmcResource> files;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final LoadedProject project;
    /** The files of which the text says all that the model does. */
    private final Set<BmcResource> whole = new LinkedHashSet<>();
    private final Twins twins;
    private Business business;

    Copy(List<BmcResource> files) {
        this.files = files;
        files.forEach(this::write);
        project = LoadedProject.of(ROOT, texts);
        twins = twins(project);
    }

    /** Of a file in a workspace the path there: all that matters is that it is its own. */
    private static Path path(BmcResource file) {
        return file.path().toAbsolutePath().normalize();
    }

    private void write(BmcResource file) {
        var text = file.text();
        if (file.isWellFormed()) {
            try {
                text = ModelText.of(file);
                whole.add(file);
            } catch (CannotBeWritten e) {
                // saving says so; until then what the text says counts
            }
        }
        texts.put(path(file), text);
    }

    private Twins twins(LoadedProject read) {
        var pairs = new Twins();
        for (BmcResource file : files) {
            var live = file.document();
            var other = read.document(path(file));
            if (live.isPresent() && other.isPresent()) {
                pairs.pair(live.get(), other.get());
            }
        }
        return pairs;
    }

    LoadedProject project() {
        return project;
    }

    /** All that the copy describes, as one business. */
    public Business business() {
        if (business == null) {
            business = Business.of(project.allRoots());
        }
        return business;
    }

    /**
     * The element of the copy that a live one is.
     *
     * @throws IllegalStateException where there is none: its file has syntax errors
     */
    public <T extends EObject> T of(T live) {
        @SuppressWarnings("unchecked")
        var read = (T) twins.read(live);
        if (read == null) {
            throw new IllegalStateException("Nothing in the text is " + live);
        }
        return read;
    }

    /** The elements of the copy that live ones are. */
    public <T extends EObject> List<T> of(List<T> live) {
        return live.stream().map(this::of).toList();
    }

    /** The live element that one of the copy is; null where there is none. */
    EObject live(EObject read) {
        return twins.live(read);
    }

    /** Changes the live models as edits change the texts of the copy. */
    void change(Map<Path, List<TextEdit>> edits) {
        var changed = new HashMap<>(texts);
        edits.forEach((path, some) -> changed.put(path, TextEdit.apply(texts.get(path), some)));
        var read = LoadedProject.of(ROOT, changed);
        var wanted = new LinkedHashMap<EObject, EObject>();
        // also those whose text stays as it is: what a name in them means may be another element now
        for (BmcResource file : whole) {
            wanted.put(read.document(path(file)).orElseThrow(), file.document().orElseThrow());
        }
        requireReadable(read, new ArrayList<>(edits.keySet()));
        new Merge(twins(read)).make(wanted);
    }

    private static void requireReadable(LoadedProject read, List<Path> changed) {
        for (Path path : changed) {
            read.file(path).flatMap(BmcResource::firstMistake).ifPresent(place -> {
                throw new IllegalStateException("An edit would have broken the text of " + path + " in line " + place.line());
            });
        }
    }
}
