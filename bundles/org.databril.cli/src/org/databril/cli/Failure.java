// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.util.List;

import org.databril.catalogue.Language;

/** Why a command cannot go on, in words for whoever gave it. The process then ends with {@link Exit#FAILED}. */
public final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key the message in {@link Messages}
     * @param arguments what it speaks of
     */
    public Failure(String key, Object... arguments) {
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The reason, in a language. */
    public String message(Language language) {
        return Messages.of(language).text(key, arguments.toArray());
    }

    @Override
    public String getMessage() {
        return message(Language.EN);
    }
}
