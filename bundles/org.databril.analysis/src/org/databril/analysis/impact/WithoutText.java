// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.databril.analysis.text.Words;
import org.databril.catalogue.Block;
import org.databril.catalogue.Language;

/** What is lost without an element as a text for a mail, block by block. */
public final class WithoutText {
    private WithoutText() {
    }

    /** The text, with a line break at its end. */
    public static String of(Without without, Language language) {
        var words = Words.in(language);
        var lines = new ArrayList<String>();
        var name = words.name(without.element());
        lines.add(words.say(without.affected().isEmpty() ? "without.nothing" : "without.title", name));
        Arrays.stream(Block.values())
                .forEach(block -> section(block.title(language), without.in(Optional.of(block)), words, lines));
        section(words.say("without.data"), without.in(Optional.empty()), words, lines);
        return String.join("\n", lines) + "\n";
    }

    /** What an element loses, in words: {@code recorded nowhere}. */
    public static String of(Affected affected, Language language) {
        return of(affected, Words.in(language));
    }

    private static String of(Affected affected, Words words) {
        return words.say("without." + affected.loss().code());
    }

    private static void section(String title, List<Affected> losses, Words words, List<String> lines) {
        if (!losses.isEmpty()) {
            lines.add("");
            lines.add(title);
            losses.forEach(loss -> lines.add("- " + words.name(loss.element()) + ": " + of(loss, words) + " ("
                    + words.path(loss.path()) + ")"));
        }
    }
}
