// SPDX-License-Identifier: EPL-2.0
package org.databril.server.elements;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Named;
import org.databril.server.session.CheckedProject;
import org.eclipse.xtext.nodemodel.INode;

/** Where the elements of a project are named. Of a file that no edit affects it is known from before. */
public final class Mentions {
    private final Map<Named, List<Mention>> byElement = new IdentityHashMap<>();

    private Mentions(CheckedProject project) {
        for (var path : project.project().allFiles()) {
            project.project().file(path).ifPresent(file -> in(project, file).all()
                    .forEach(mention -> byElement.computeIfAbsent(mention.element(), e -> new ArrayList<>(2)).add(mention)));
        }
    }

    /** All mentions in a project as it is now. */
    public static Mentions in(CheckedProject project) {
        return project.known(Mentions.class, Mentions::new);
    }

    /** What a word of a file names, if it names an element that is there. */
    public static Optional<Mention> of(CheckedProject project, BmcResource file, INode word) {
        return in(project, file).of(word);
    }

    /** The mentions in one file, in no particular order. */
    public static List<Mention> inFile(CheckedProject project, BmcResource file) {
        return in(project, file).all();
    }

    /** Where an element is named, in the order of the files. */
    public List<Mention> of(Named element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** How often an element is put to use; what is ignored about it does not count. */
    public int uses(Named element) {
        return (int) of(element).stream().filter(Mention::isUse).count();
    }

    /** The elements that put an element to use, each once; in the order of the files. */
    public List<Named> users(Named element) {
        return of(element).stream().filter(Mention::isUse).map(Mention::user).distinct().toList();
    }

    private static FileMentions in(CheckedProject project, BmcResource file) {
        return project.known(file.path(), FileMentions.class, () -> FileMentions.of(file));
    }
}
