// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.databril.dsl.parser.antlr.internal.InternalBmcLexer;

/** The generated lexer, taking the tokens of mistakes for white space, so that the parser does not see them. */
final class SkippingLexer extends InternalBmcLexer {
    private final KnownRepairs known;
    private int index;

    SkippingLexer(CharStream text, KnownRepairs known) {
        super(text);
        this.known = known;
    }

    @Override
    public Token nextToken() {
        var token = super.nextToken();
        if (token.getType() == Token.INVALID_TOKEN_TYPE && token instanceof CommonToken broken) {
            token = show(broken);
        }
        return known.skips(index++) && token instanceof CommonToken seen ? hide(seen) : token;
    }

    /** What starts like a date or a comment and is none: shown to the parser as one odd word, up to where it ends. */
    private Token show(CommonToken broken) {
        while (isWordPart(input.LA(1))) {
            input.consume();
        }
        var odd = new CommonToken(input, RULE_ANY_OTHER, Token.DEFAULT_CHANNEL, broken.getStartIndex(), input.index() - 1);
        odd.setLine(broken.getLine());
        odd.setCharPositionInLine(broken.getCharPositionInLine());
        return odd;
    }

    private static boolean isWordPart(int c) {
        return c == '-' || Character.isLetterOrDigit(c);
    }

    private Token hide(CommonToken seen) {
        var hidden = new CommonToken(input, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, seen.getStartIndex(),
                seen.getStopIndex());
        hidden.setLine(seen.getLine());
        hidden.setCharPositionInLine(seen.getCharPositionInLine());
        return hidden;
    }

    @Override
    public String getErrorMessage(Token token) {
        return String.valueOf(token.getTokenIndex());
    }
}
