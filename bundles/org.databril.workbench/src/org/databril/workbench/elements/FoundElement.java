// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elements;

import java.util.Arrays;
import java.util.Locale;

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
record FoundElement(String name, String label, EClass type, IFile file, int offset, int length) {

    /** The name within its canvas or landscape. */
    String ownName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The canvas, landscape or element it is in; empty for none. */
    String owner() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** Whether all words of a query are in its label or its qualified name. */
    boolean matches(String query) {
        String all = (label + " " + name).toLowerCase(Locale.ROOT);
        return Arrays.stream(query.toLowerCase(Locale.ROOT).replace('*', ' ').strip().split("\\s+")).allMatch(all::contains);
    }

    /** How badly it fits a query: 0 where the label or the name starts with it. */
    int distance(String query) {
        String words = query.toLowerCase(Locale.ROOT).replace('*', ' ').strip();
        boolean start = label.toLowerCase(Locale.ROOT).startsWith(words) || ownName().toLowerCase(Locale.ROOT).startsWith(words);
        return start ? 0 : 1;
    }
}
