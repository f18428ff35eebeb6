// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** Takes the tokens of mistakes for white space, so that the parser does not see them. */
final class SkippingLexer extends CanvasLexer {
    private final KnownRepairs known;
    private int index;

    SkippingLexer(CharStream text, KnownRepairs known) {
        super(text);
        this.known = known;
    }

    @Override
    public Token nextToken() {
        var token = super.nextToken();
        if (known.skips(index++) && token instanceof CommonToken seen) {
            return new CommonToken(input, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, seen.getStartIndex(),
                    seen.getStopIndex());
        }
        return token;
    }

    @Override
    public String getErrorMessage(Token token) {
        return String.valueOf(token.getTokenIndex());
    }
}
