// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.analysis.text.Words;
import org.databril.catalogue.Phrase;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.resource.BmcResource;
import org.eclipse.emf.ecore.EObject;

/**
 * One way to repair a finding.
 *
 * @param title what it does, for people
 * @param edits the changes of each file's text, in places of the text as it was when the finding was found
 */
public record Fix(Phrase title, Map<Path, List<TextEdit>> edits) {

    /** Gathers the edits of a fix. */
    static final class Builder {
        private final Phrase title;
        private final Map<Path, List<TextEdit>> edits = new LinkedHashMap<>();

        private Builder(Phrase title) {
            this.title = title;
        }

        /** Adds an edit in the file of an element. */
        Builder edit(EObject element, TextEdit edit) {
            edits.computeIfAbsent(BmcResource.of(element).path(), p -> new ArrayList<>()).add(edit);
            return this;
        }

        Fix build() {
            return new Fix(title, edits);
        }
    }

    /** Starts a fix whose title is a sentence of {@link Words}. */
    static Builder titled(String key, Object... arguments) {
        return new Builder(language -> Words.in(language).say(key, arguments));
    }
}
