// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import java.util.Set;

import org.databril.dsl.Bmc;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

/** Tells the words of the language, names and numbers apart. */
final class WordScanner extends RuleBasedScanner {
    private static final Set<String> ELEMENTS = Set.of("canvas", "landscape", "segment", "proposition", "promise", "channel",
            "relationship", "stream", "resource", "activity", "partner", "cost", "information", "attribute", "source", "flow",
            "kpi", "dashboard", "opportunity", "answer", "ignore");

    WordScanner(TextColours colours) {
        Token element = new Token(new TextAttribute(colours.element(), null, SWT.BOLD));
        Token keyword = new Token(new TextAttribute(colours.keyword()));
        WordRule words = new WordRule(new Letters(), new Token(null));
        var grammar = Bmc.injector().getInstance(IGrammarAccess.class).getGrammar();
        GrammarUtil.getAllKeywords(grammar).stream().filter(word -> Character.isLetter(word.charAt(0)))
                .forEach(word -> words.addWord(word, ELEMENTS.contains(word) ? element : keyword));
        WordRule numbers = new WordRule(new Digits(), new Token(new TextAttribute(colours.number())));
        setRules(new IRule[] {words, numbers});
        setDefaultReturnToken(new Token(new TextAttribute(null)));
    }

    /** Words may have hyphens and digits inside, and a caret before them makes them names. */
    private static final class Letters implements IWordDetector {
        @Override
        public boolean isWordStart(char c) {
            return Character.isLetter(c) || c == '_' || c == '^';
        }

        @Override
        public boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || c == '_' || c == '-';
        }
    }

    /** Numbers, percentages and dates. */
    private static final class Digits implements IWordDetector {
        @Override
        public boolean isWordStart(char c) {
            return Character.isDigit(c);
        }

        @Override
        public boolean isWordPart(char c) {
            return Character.isDigit(c) || c == '.' || c == '-' || c == '%';
        }
    }
}
