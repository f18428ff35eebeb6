// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.util.Arrays;
import java.util.Iterator;

import org.databril.catalogue.Language;

import picocli.CommandLine.ITypeConverter;

/** Reads {@code en} and {@code nl}. */
public final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String id) {
        return Language.of(id);
    }

    /** What completion offers. */
    public static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Language.values()).map(Language::id).iterator();
        }
    }
}
