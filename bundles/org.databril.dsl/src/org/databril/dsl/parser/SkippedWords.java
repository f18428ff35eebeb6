// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;

/** The words that were left out when a text with mistakes was read: what they name may well be there. */
public final class SkippedWords {
    // of texts too: where a closing quote is missing, the words behind it are taken for texts
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private SkippedWords() {
    }

    /** The words; none of a text without mistakes. */
    public static Set<String> of(IParseResult parsed) {
        var words = new HashSet<String>();
        if (parsed != null && parsed.hasSyntaxErrors()) {
            for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
                if (leaf.getGrammarElement() == null) {
                    WORD.matcher(leaf.getText()).results().forEach(word -> words.add(word.group()));
                }
            }
        }
        return words;
    }
}
