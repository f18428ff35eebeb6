// SPDX-License-Identifier: EPL-2.0
package org.databril.server.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.databril.catalogue.Language;

/** What the server says to people of its own, from {@code texts.properties}. */
public final class Texts {
    private final ResourceBundle words;

    private Texts(ResourceBundle words) {
        this.words = words;
    }

    /** The texts in a language. */
    public static Texts in(Language language) {
        return new Texts(ResourceBundle.getBundle(Texts.class.getName().toLowerCase(Locale.ROOT), Locale.of(language.id()),
                Texts.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * A text.
     *
     * @param arguments what stands in the places {@code {0}}, {@code {1}} …
     */
    public String say(String key, Object... arguments) {
        var text = words.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, words.getLocale()).format(arguments);
    }
}
