// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;

/** The words that were left out when a text with mistakes was read: what they name may well be there. */
public final class SkippedWords {
    private SkippedWords() {
    }

    /** The words; none of a text without mistakes. */
    public static Set<String> of(IParseResult parsed) {
        var words = new HashSet<String>();
        if (parsed != null && parsed.hasSyntaxErrors()) {
            for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
                if (leaf.getGrammarElement() == null) {
                    words.add(leaf.getText().startsWith("^") ? leaf.getText().substring(1) : leaf.getText());
                }
            }
        }
        return words;
    }
}
