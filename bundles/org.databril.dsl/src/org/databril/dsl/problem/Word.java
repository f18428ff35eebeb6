// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;

/**
 * Words that messages about texts and files use: {@code a name}, {@code there is no such file}. They are in
 * {@code words.txt}, one a line: id, English, Dutch.
 *
 * @param id the first cell of the line
 */
public record Word(String id) implements Phrase {
    private static final class Holder {
        static final Map<String, String[]> WORDS = read();
    }

    /** The words in a language; an unknown one as it is. */
    @Override
    public String text(Language language) {
        var cells = Holder.WORDS.get(id);
        return cells == null ? id : cells[language == Language.NL ? 2 : 1];
    }

    private static Map<String, String[]> read() {
        try (InputStream in = Word.class.getResourceAsStream("words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> l.contains("|"))
                    .map(l -> l.strip().split("\\s*\\|\\s*")).collect(Collectors.toMap(cells -> cells[0], cells -> cells));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the words of messages", e);
        }
    }
}
