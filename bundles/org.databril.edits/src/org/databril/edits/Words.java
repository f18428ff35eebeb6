// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;

/** The sentences of {@code words.en.properties} and {@code words.nl.properties}. */
public final class Words {
    private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, read("words." + language.id() + ".properties"));
        }
    }

    private Words() {
    }

    /**
     * A sentence in every language.
     *
     * @param arguments what stands in the places {@code {0}}, {@code {1}} …; a {@link Phrase} comes in the language asked for
     */
    public static Phrase phrase(String key, Object... arguments) {
        return language -> fill(ALL.get(language).getProperty(key), language, arguments);
    }

    /**
     * A pattern with its places filled.
     *
     * @param arguments as for {@link #phrase}
     */
    public static String fill(String pattern, Language language, Object... arguments) {
        // One pass, so that braces in a label are not taken for places.
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean place = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            if (place) {
                var argument = arguments[pattern.charAt(i + 1) - '0'];
                text.append(argument instanceof Phrase phrase ? phrase.text(language) : argument);
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    private static Properties read(String file) {
        var sentences = new Properties();
        try (var in = Words.class.getResourceAsStream(file);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return sentences;
    }
}
