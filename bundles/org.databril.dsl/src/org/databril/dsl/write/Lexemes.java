// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.util.Strings;

/** The words, texts, numbers and marks that a piece of a text is made of, without white space and comments. */
final class Lexemes {
    private static final Pattern LEXEME = Pattern.compile("""
            "(?:\\\\.|[^"\\\\])*"|'(?:\\\\.|[^'\\\\])*'|\\d{4}-\\d\\d-\\d\\d|\\d+(?:\\.\\d+)?\
            |\\^?[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{M}\\p{N}_]+)*|\\S""", Pattern.DOTALL);
    private static final Set<String> CLINGS_TO_WHAT_IS_BEFORE = Set.of(",", ")", "(", ".", "%");
    private static final Set<String> CLINGS_TO_WHAT_FOLLOWS = Set.of("(", ".", "-");

    private Lexemes() {
    }

    /** The pieces of a written value, such as {@code Korenaar}, {@code .}, {@code Shop} of a name with dots. */
    static List<String> of(String written) {
        return LEXEME.matcher(written).results().map(found -> found.group()).toList();
    }

    /** Puts pieces behind each other, with a space between those that do not cling together. */
    static String joined(List<String> pieces) {
        var text = new StringBuilder();
        String before = null;
        for (String piece : pieces) {
            if (before != null && !cling(before, piece)) {
                text.append(' ');
            }
            text.append(piece);
            before = piece;
        }
        return text.toString();
    }

    /** Whether no space stands between two pieces. */
    static boolean cling(String before, String piece) {
        return CLINGS_TO_WHAT_FOLLOWS.contains(before) || CLINGS_TO_WHAT_IS_BEFORE.contains(piece);
    }

    /**
     * The same for pieces that mean the same: quotes of either kind or none, names with or without {@code ^}, numbers with zeros in
     * front.
     */
    static List<String> meaning(List<String> pieces) {
        var same = new ArrayList<String>(pieces.size());
        pieces.forEach(piece -> same.add(meaning(piece)));
        return same;
    }

    private static String meaning(String piece) {
        char first = piece.charAt(0);
        if (first == '^') {
            return piece.substring(1);
        }
        if (piece.length() > 1 && (first == '"' || first == '\'')) {
            return said(piece.substring(1, piece.length() - 1));
        }
        return Character.isDigit(first) ? piece.replaceFirst("^0+(?=\\d+(\\.|$))", "") : piece;
    }

    private static String said(String quoted) {
        try {
            return Strings.convertFromJavaString(quoted, true);
        } catch (IllegalArgumentException e) {
            return quoted; // an escape that is none says itself
        }
    }
}
