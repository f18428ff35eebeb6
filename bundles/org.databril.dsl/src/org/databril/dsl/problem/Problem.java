// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.problem;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;

/**
 * Something wrong with the structure of a file. It knows no language: its message is written when asked for.
 *
 * @param code the stable code, such as {@code duplicate-name}
 * @param severity how much it matters
 * @param place the element's name, or the words that are wrong
 * @param element the qualified name of the element it is about, or empty
 * @param arguments what its message in the catalogue speaks of
 */
public record Problem(String code, Severity severity, Place place, String element, Map<String, ?> arguments) {
    /** By file, line, column and code: the order in which problems are told. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line).thenComparingInt(Problem::column).thenComparing(Problem::code);

    /** The file, absolute. */
    public Path path() {
        return place.file();
    }

    /** The line, from 1. */
    public int line() {
        return place.line();
    }

    /** The column, from 1, in UTF-16 units. */
    public int column() {
        return place.column();
    }

    /** The offset in the text, from 0, in UTF-16 units. */
    public int offset() {
        return place.offset();
    }

    /** The length of the words that are wrong, in UTF-16 units. */
    public int length() {
        return place.length();
    }

    /** The message for people. */
    public String message(Language language) {
        return Catalogue.standard().entry(code).message(language, arguments);
    }
}
