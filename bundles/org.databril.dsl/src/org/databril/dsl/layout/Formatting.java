// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.Bmc;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.parser.Mistake;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/**
 * Lays out texts in the standard way. Only white space changes: every word and every comment stays as it is. Laying out
 * twice is the same as once. Line ends stay what they are, CR LF or LF.
 */
public final class Formatting {
    private Formatting() {
    }

    /** The text in the standard layout; empty for one that does not follow the grammar, which is left alone. */
    public static Optional<String> format(String text) {
        return edits(text).map(edits -> TextEdit.apply(text, edits));
    }

    /**
     * What changes when a text is laid out, in the order of the text; none for one that is in the standard layout.
     *
     * @return empty for a text that does not follow the grammar
     */
    public static Optional<List<TextEdit>> edits(String text) {
        var parsed = Bmc.injector().getInstance(IParser.class).parse(new StringReader(text));
        return isWellFormed(parsed) ? Optional.of(Layout.edits(text, TokenReader.read(parsed.getRootNode())))
                : Optional.empty();
    }

    /** As {@link #edits(String)}, only those that touch a stretch of the text. */
    public static Optional<List<TextEdit>> edits(String text, int offset, int length) {
        return edits(text).map(edits -> edits.stream().filter(e -> e.end() >= offset && e.offset() <= offset + length).toList());
    }

    private static boolean isWellFormed(IParseResult parsed) {
        for (var words : parsed.getSyntaxErrors()) {
            if (Mistake.of(words.getSyntaxErrorMessage()) != null) {
                return false;
            }
        }
        return true;
    }
}
