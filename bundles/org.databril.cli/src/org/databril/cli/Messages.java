// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Wording;

/**
 * The texts of the command line in one language: {@code messages.en.properties} and {@code messages.nl.properties}. As
 * a resource bundle it gives the parser its help texts.
 */
public final class Messages extends ResourceBundle {
    private static final Map<Language, Messages> LANGUAGES = new EnumMap<>(Language.class);

    private final Language language;
    private final Properties texts = new Properties();

    private Messages(Language language) {
        this.language = language;
        try (var in = Messages.class.getResourceAsStream("messages." + language.id() + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the messages of the command line in " + language, e);
        }
    }

    /** The texts in a language. */
    public static synchronized Messages of(Language language) {
        return LANGUAGES.computeIfAbsent(language, Messages::new);
    }

    /**
     * A text with its places {@code {0}}, {@code {1}} … filled: numbers as the language writes them, phrases in the
     * language. Where the first argument is the number 1, the text of {@code key.one} is taken if there is one.
     */
    public String text(String key, Object... arguments) {
        boolean one = arguments.length > 0 && arguments[0] instanceof Number n && n.longValue() == 1;
        var pattern = one && texts.containsKey(key + ".one") ? texts.getProperty(key + ".one") : texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("The command line has no text '" + key + "' in " + language);
        }
        var text = new StringBuilder(pattern.length() + 32);
        int done = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', done)) {
            int index = pattern.charAt(at + 1) - '0';
            text.append(pattern, done, at).append(worded(arguments[index]));
            done = at + 3;
        }
        return text.append(pattern, done, pattern.length()).toString();
    }

    private String worded(Object argument) {
        return switch (argument) {
            case Phrase phrase -> phrase.text(language);
            case Integer number -> Wording.number(BigDecimal.valueOf(number), language);
            case Long number -> Wording.number(BigDecimal.valueOf(number), language);
            default -> argument.toString();
        };
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
