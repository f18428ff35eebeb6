// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.project.ProjectRoot;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EClass;

/**
 * An element of a project and where its text is.
 *
 * @param name its qualified name
 * @param label what people call it
 * @param type its class
 * @param file the file it is in
 * @param offset where its name is in the text
 * @param length of its name in the text
 */
public record FoundElement(String name, String label, EClass type, IFile file, int offset, int length) {

    /** The name within its canvas or landscape. */
    public String ownName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The canvas, landscape or element it is in; empty for none. */
    String owner() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** Whether a name may mean it, its own or one with what it is in in front, where something of a type is asked for. */
    public boolean isCalled(String wanted, EClass wantedType) {
        return wantedType.isSuperTypeOf(type) && (name.equals(wanted) || name.endsWith("." + wanted));
    }

    /** The same element as it is now, edited or saved, whichever is newer; this one where it is not there any more. */
    public CompletableFuture<FoundElement> now() {
        return AllElements.of(ProjectRoot.of(file.getLocation().toPath())).thenApply(all -> all.stream()
                .filter(other -> other.name.equals(name) && other.file.equals(file)).findFirst().orElse(this));
    }

    /** Whether all words of a query are in its label or its qualified name. */
    boolean matches(String query) {
        String all = (label + " " + name).toLowerCase(Locale.ROOT);
        return Arrays.stream(query.toLowerCase(Locale.ROOT).replace('*', ' ').strip().split("\\s+")).allMatch(all::contains);
    }

    /** How badly it fits a query: 0 where its label or name is just that, 1 where one of them starts with it. */
    int distance(String query) {
        String words = query.replace('*', ' ').strip().toLowerCase(Locale.ROOT);
        List<String> both = List.of(label.toLowerCase(Locale.ROOT), ownName().toLowerCase(Locale.ROOT));
        return both.contains(words) ? 0 : both.stream().anyMatch(name -> name.startsWith(words)) ? 1 : 2;
    }
}
