// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.Locale;
import java.util.ResourceBundle;

import org.databril.catalogue.Language;

/** Words that proposals speak in, from {@code texts.properties}. */
final class Texts {
    private final ResourceBundle words;

    private Texts(ResourceBundle words) {
        this.words = words;
    }

    static Texts in(Language language) {
        return new Texts(ResourceBundle.getBundle(Texts.class.getName().toLowerCase(Locale.ROOT), Locale.of(language.id()),
                Texts.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String get(String key) {
        return words.getString(key);
    }
}
