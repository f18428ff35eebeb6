// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.util.Optional;

import org.databril.analysis.settings.Settings;
import org.databril.catalogue.Language;

/** The language in which the server speaks: what the client asks for, else what the project says, else the client's own. */
final class Speech {
    private volatile Optional<Language> asked = Optional.empty();
    private volatile Language usual = Language.EN;

    /** Takes what the client asks for; null or a language that the product does not speak: nothing. */
    void ask(String language) {
        asked = Language.find(language);
    }

    /** Takes the language of the client's own user interface. */
    void locale(String locale) {
        usual = Language.find(locale).orElse(Language.EN);
    }

    /** The language to speak in about a project. */
    Language in(Settings project) {
        return asked.or(project::output).orElse(usual);
    }

    /** The language to speak in where it is about no project. */
    Language usual() {
        return asked.orElse(usual);
    }
}
