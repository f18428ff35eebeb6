// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.List;

import org.databril.catalogue.Phrase;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.problem.Word;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * A place at which a text does not follow the grammar.
 *
 * @param offset where it is, in UTF-16 units
 * @param length of the word that cannot be read; 0 at the end of the text
 * @param found the word; empty at the end of the text
 * @param expected what could stand there
 */
public record Mistake(int offset, int length, String found, List<Phrase> expected) {
    /** The code under which the node model keeps mistakes. */
    public static final String CODE = StructureCodes.SYNTAX;

    private static final int SHOWN = 40;

    /** A mistake at a token, or at the end of the text. */
    static Mistake at(int offset, String found, List<Phrase> expected) {
        return new Mistake(offset, found.length(), found, expected);
    }

    /** What to show of the word that cannot be read: a text, or a phrase for the end. */
    public Object shown() {
        if (found.isEmpty()) {
            return new Word("end-of-text");
        }
        var line = found.lines().findFirst().orElse("").strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    /** A mistake as the node model keeps it. */
    static final class Message extends SyntaxErrorMessage {
        private final Mistake mistake;

        Message(Mistake mistake) {
            super("This cannot be read here: " + mistake.found, CODE);
            this.mistake = mistake;
        }
    }

    /** The mistake that a message of the node model is about; null for one about a value. */
    public static Mistake of(SyntaxErrorMessage message) {
        return message instanceof Message own ? own.mistake : null;
    }
}
