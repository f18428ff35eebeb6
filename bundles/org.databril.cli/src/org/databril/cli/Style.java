// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.net.URI;

import org.databril.catalogue.Severity;

/**
 * How text is dressed up for a terminal.
 *
 * @param colours whether there are colours
 * @param links whether words can be links
 */
public record Style(boolean colours, boolean links) {
    private static final String ESCAPE = "\u001b[";
    private static final String LINK = "\u001b]8;;";
    private static final String LINK_END = "\u001b\\";

    /** Text as it is, for files and pipes. */
    public static final Style PLAIN = new Style(false, false);

    static Style of(CommonOptions.ColorMode mode, Surroundings around, boolean terminal) {
        var environment = around.environment();
        boolean able = terminal && !around.isDumb();
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return switch (mode) {
            case ALWAYS -> new Style(true, able);
            case NEVER -> PLAIN;
            case AUTO -> new Style(able && wanted, able && wanted);
        };
    }

    /** Important words. */
    public String strong(String text) {
        return dressed("1", text);
    }

    /** Words in the background. */
    public String faint(String text) {
        return dressed("2", text);
    }

    /** Words in the colour of a severity. */
    public String of(Severity severity, String text) {
        return dressed(switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;36";
        }, text);
    }

    /** Words that lead somewhere when clicked. */
    public String link(URI target, String text) {
        return links ? LINK + target.toASCIIString() + LINK_END + text + LINK + LINK_END : text;
    }

    private String dressed(String code, String text) {
        return colours ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }

    /**
     * A text of unknown origin without what a terminal would obey: control characters, and marks that turn the
     * direction of writing, are shown as a replacement character.
     */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isObeyed(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var safe = new StringBuilder(text);
        for (int i = 0; i < safe.length(); i++) {
            if (isObeyed(safe.charAt(i))) {
                safe.setCharAt(i, '\uFFFD');
            }
        }
        return safe.toString();
    }

    private static boolean isObeyed(char c) {
        return Character.isISOControl(c) && c != '\t' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
