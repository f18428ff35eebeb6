// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;

/** The words of {@code words.txt}. */
final class Words {
    private static final String FILE = "/org/databril/matrix/words.txt";
    private static final Map<String, List<String>> TEXTS = read();

    private Words() {
    }

    /** A text in every language, with the arguments in the places {@code {0}}, {@code {1}} …; phrases come in the same language. */
    static Phrase phrase(String id, Object... arguments) {
        return language -> text(language, id, arguments);
    }

    static String text(Language language, String id, Object... arguments) {
        return org.databril.edits.Words.fill(TEXTS.get(id).get(language == Language.NL ? 1 : 0), language, arguments);
    }

    /** The words of an id in every language. */
    static List<String> all(String id) {
        return TEXTS.get(id);
    }

    private static Map<String, List<String>> read() {
        try (var in = Words.class.getResourceAsStream(FILE)) {
            Map<String, List<String>> texts = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .forEach(cells -> texts.put(cells[0], List.of(lines(cells[1]), lines(cells[2]))));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
