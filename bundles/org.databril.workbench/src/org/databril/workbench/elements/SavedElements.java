// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elements;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.change.FileTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements of projects as they were when they were checked last, so that nobody waits for a project to be read. */
public final class SavedElements {
    private static final Map<Path, List<FoundElement>> BY_PROJECT = new ConcurrentHashMap<>();

    private SavedElements() {
    }

    /** Keeps the elements of a project. May be called on the thread of the project. */
    public static void take(CheckedProject checked) {
        BY_PROJECT.put(checked.project().root(), in(checked));
    }

    /** Those of the project of a folder; empty where it was not checked yet. */
    static Optional<List<FoundElement>> of(Path root) {
        return Optional.ofNullable(BY_PROJECT.get(root));
    }

    /** Those of all projects that were checked, as far as their files are there. */
    public static Stream<FoundElement> all() {
        return there(BY_PROJECT.values().stream());
    }

    /** The same without those of the project of a folder. */
    public static Stream<FoundElement> outside(Path root) {
        return there(BY_PROJECT.entrySet().stream().filter(project -> !project.getKey().equals(root)).map(Map.Entry::getValue));
    }

    private static Stream<FoundElement> there(Stream<List<FoundElement>> projects) {
        return projects.flatMap(List::stream).filter(element -> element.file().exists());
    }

    /** All elements with a name in a project. */
    static List<FoundElement> in(CheckedProject checked) {
        return checked.project().allFiles().stream().flatMap(path -> checked.project().file(path).stream())
                .flatMap(text -> FileTexts.file(text.path()).stream().flatMap(file -> in(text, file).stream())).toList();
    }

    private static List<FoundElement> in(BmcResource text, IFile file) {
        List<FoundElement> found = new ArrayList<>();
        EcoreUtil.getAllContents(text, false).forEachRemaining(part -> {
            if (part instanceof Named named && named.getName() != null) {
                var place = text.place(named);
                found.add(new FoundElement(Names.qualified(named), Names.display(named), named.eClass(), file,
                        place.offset(), place.length()));
            }
        });
        return found;
    }
}
