// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.databril.catalogue.Amount;
import org.databril.catalogue.Language;
import org.databril.catalogue.Term;
import org.databril.catalogue.Wording;
import org.databril.model.Names;
import org.databril.model.bmc.Frequency;
import org.databril.model.bmc.Named;

/** The sentences of one language. They stand in {@code words.en.properties} and {@code words.nl.properties}. */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final Properties sentences = new Properties();

    private Words(Language language) {
        this.language = language;
        var file = "words." + language.id() + ".properties";
        try (var in = Words.class.getResourceAsStream(file);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The words of a language. */
    public static Words in(Language language) {
        return ALL.get(language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The keys of all sentences. */
    public Set<String> keys() {
        return Set.copyOf(sentences.stringPropertyNames());
    }

    /**
     * A sentence.
     *
     * @param arguments what stands in the places {@code {0}}, {@code {1}} …
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String say(String key, Object... arguments) {
        var pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence " + key + " in " + language.id());
        }
        // One pass, so that braces in a label are not taken for places.
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean place = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}'
                    && Character.isDigit(pattern.charAt(i + 1));
            if (place) {
                text.append(arguments[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    /** What people call an element: its label or name. */
    public String name(Named element) {
        return Names.display(element);
    }

    /** Names one after the other, as in a sentence. */
    public String names(List<? extends Named> elements) {
        return Wording.list(elements.stream().map(this::name).toList(), language);
    }

    /** Words one after the other, as in a sentence. */
    public String list(List<String> parts) {
        return Wording.list(parts, language);
    }

    /** Names along a path, with arrows. */
    public String path(List<? extends Named> elements) {
        return String.join(" → ", elements.stream().map(this::name).toList());
    }

    /** A delay: {@code daily}, {@code unknown}. */
    public String delay(Frequency frequency) {
        return frequency == Frequency.UNKNOWN ? say("delay.unknown") : new Term(frequency.getLiteral()).text(language);
    }

    /** An amount in a year: {@code € 95,000 a year}, or the number alone where the currency is null. */
    public String aYear(BigDecimal amount, String currency) {
        return amount(amount, currency, "year");
    }

    /** An amount of money: {@code € 95,000}, {@code € 0.50}, or the number alone where the currency is null. */
    public String money(BigDecimal amount, String currency) {
        return amount(amount, currency, null);
    }

    private String amount(BigDecimal amount, String currency, String period) {
        var digits = Wording.number(amount, language);
        // People write fifty cents as .50, a whole amount without decimals.
        var written = amount.stripTrailingZeros().scale() == 1 ? digits + "0" : digits;
        return currency == null ? written : new Amount(amount, currency, period).text(language).replace(digits, written);
    }

    /** A part of a whole: {@code 12.5 %}. */
    public String percent(BigDecimal part) {
        return Wording.number(part.movePointRight(2), language) + " %";
    }

    /** A number. */
    public String number(BigDecimal number) {
        return Wording.number(number, language);
    }

    /** A word of the field, such as {@code channel}. */
    public String term(String id) {
        return new Term(id).text(language);
    }
}
