// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;

/** Tells the words of the language, names and numbers apart. */
final class WordScanner extends RuleBasedScanner {
    WordScanner(Token element, Token keyword, Token number) {
        WordRule words = new WordRule(new Letters(), new Token(null));
        Keywords.all().forEach(word -> words.addWord(word, Keywords.startsElement(word) ? element : keyword));
        WordRule numbers = new WordRule(new Digits(), number);
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
