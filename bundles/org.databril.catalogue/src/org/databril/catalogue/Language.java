// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.util.Optional;

/** A language the product speaks to people. */
public enum Language {

    /** English. */
    EN("en"),

    /** Dutch. */
    NL("nl");

    private final String id;

    Language(String id) {
        this.id = id;
    }

    /** The code as written on the command line, in settings and in file names: {@code en} or {@code nl}. */
    public String id() {
        return id;
    }

    /**
     * The language of a code; case and a region ({@code nl-BE}, {@code nl_NL.UTF-8}) do not matter.
     *
     * @param code a language code, may be null
     * @return empty when the product does not speak it
     */
    public static Optional<Language> find(String code) {
        if (code == null) {
            return Optional.empty();
        }
        for (Language language : values()) {
            boolean same = code.regionMatches(true, 0, language.id, 0, 2);
            if (same && (code.length() == 2 || !Character.isLetterOrDigit(code.charAt(2)))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language of a code, as {@link #find(String)}.
     *
     * @throws IllegalArgumentException when the product does not speak it
     */
    public static Language of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No texts in language '" + code + "'"));
    }
}
