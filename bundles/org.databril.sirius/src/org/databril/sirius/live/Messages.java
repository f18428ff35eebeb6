// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this bundle for people, from {@code messages.properties}, in the language of the program. */
public final class Messages {
    private Messages() {
    }

    /** A text by its key, with the arguments in it. */
    public static String text(String key, Object... arguments) {
        var texts = ResourceBundle.getBundle("org.databril.sirius.messages", Locale.of(Live.language().id()),
                Messages.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return arguments.length == 0 ? texts.getString(key) : MessageFormat.format(texts.getString(key), arguments);
    }
}
