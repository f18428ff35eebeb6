// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** The tokens of a text with what repairs ask of them. Hidden ones are white space, comments and what is skipped. */
final class Tokens {
    private final List<?> tokens;
    private final int length;

    /**
     * The tokens of a text.
     *
     * @param tokens all of them, the hidden ones too
     * @param length of the text, in UTF-16 units
     */
    Tokens(List<?> tokens, int length) {
        this.tokens = tokens;
        this.length = length;
    }

    int size() {
        return tokens.size();
    }

    String text(int index) {
        return index < size() ? token(index).getText() : "";
    }

    int offset(int index) {
        return index < size() ? token(index).getStartIndex() : length;
    }

    boolean is(int index, String text) {
        return index < size() && text(index).equals(text);
    }

    boolean isVisible(int index) {
        return token(index).getChannel() == Token.DEFAULT_CHANNEL;
    }

    /** Whether a token is a word: a name or a keyword. */
    boolean isWord(int index) {
        return index < size() && Character.isLetter(text(index).charAt(0));
    }

    /** Whether a token is a whole text in quotes. */
    boolean isText(int index) {
        return isQuoted(index) && !isOpenText(index);
    }

    /** Whether a token starts like a text in quotes and does not end like one. */
    boolean isOpenText(int index) {
        return isQuoted(index) && (text(index).length() == 1 || !text(index).endsWith(text(index).substring(0, 1)));
    }

    private boolean isQuoted(int index) {
        return index < size() && (text(index).charAt(0) == '"' || text(index).charAt(0) == '\'');
    }

    /** The next visible token at or after an index; the size where there is none. */
    int visibleFrom(int index) {
        int at = index;
        while (at < size() && !isVisible(at)) {
            at++;
        }
        return at;
    }

    /** The last visible token before an index; -1 where there is none. */
    int visibleBefore(int index) {
        int at = index - 1;
        while (at >= 0 && !isVisible(at)) {
            at--;
        }
        return at;
    }

    /** The visible token so many after another. */
    int visibleAfter(int index, int count) {
        int at = visibleFrom(index);
        for (int i = 0; i < count && at < size(); i++) {
            at = visibleFrom(at + 1);
        }
        return at;
    }

    /** Whether a line ends somewhere between the visible token before an index and that index. */
    boolean startsLine(int index) {
        for (int at = index - 1; at >= 0; at--) {
            if (isVisible(at)) {
                return false;
            }
            if (text(at).indexOf('\n') >= 0 || text(at).indexOf('\r') >= 0) {
                return true;
            }
        }
        return true;
    }

    /** The index behind the bracket that closes the one at an index; the size where it is not closed. */
    int behindClosing(int open) {
        int depth = 0;
        for (int at = open; at < size(); at++) {
            if (isVisible(at) && is(at, "{")) {
                depth++;
            } else if (isVisible(at) && is(at, "}") && --depth == 0) {
                return at + 1;
            }
        }
        return size();
    }

    /** The visible token at which a character of the text is; the size where there is none. */
    int at(int offset) {
        for (int at = 0; at < size(); at++) {
            if (token(at).getStopIndex() >= offset) {
                return visibleFrom(at);
            }
        }
        return size();
    }

    private CommonToken token(int index) {
        return (CommonToken) tokens.get(index);
    }
}
