// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.databril.analysis.view.Datum;
import org.databril.catalogue.Language;
import org.databril.catalogue.Term;
import org.databril.model.Names;

/**
 * Words that stand in pictures, in one language.
 *
 * @param language the language
 */
public record Words(Language language) {

    private static final String FILE = "/org/databril/diagram/words.txt";

    private static final class Holder {
        private static final Map<String, List<String>> TEXTS = read();

        private static Map<String, List<String>> read() {
            try (InputStream in = Words.class.getResourceAsStream(FILE)) {
                Map<String, List<String>> texts = new HashMap<>();
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .forEach(cells -> texts.put(cells[0], List.of(cells[1], cells[2])));
                return Map.copyOf(texts);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + FILE, e);
            }
        }
    }

    /**
     * A text by its id, with the arguments in place of {@code {0}}, {@code {1}}, …
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(String id, Object... arguments) {
        List<String> texts = Holder.TEXTS.get(id);
        if (texts == null) {
            throw new IllegalArgumentException("No text with id " + id);
        }
        String text = texts.get(language == Language.NL ? 1 : 0);
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean hole = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            if (hole) {
                filled.append(arguments[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    /** A number of things, such as {@code 1 item} or {@code 3 items}; {@code what} is the id without its ending. */
    public String count(String what, int number) {
        return number == 1 ? text(what + ".one") : text(what + ".many", number);
    }

    /** What people call an attribute, or an information: {@code “address” of Customer}. */
    public String datum(Datum datum) {
        String whole = Names.display(datum.information());
        return datum.attribute() == null ? whole : text("datum", Names.display(datum.attribute()), whole);
    }

    /** A word of the canvas language as people say it. */
    public String term(String id) {
        return new Term(id).text(language);
    }
}
