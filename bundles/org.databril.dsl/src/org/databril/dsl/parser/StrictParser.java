// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.List;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.databril.dsl.parser.antlr.internal.InternalBmcParser;
import org.databril.dsl.services.BmcGrammarAccess;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The generated parser, stopping at the first mistake that no {@link Repair} is known for. */
final class StrictParser extends InternalBmcParser {
    private static final int CLOSING_BRACKET = List.of(tokenNames).indexOf("'}'");

    private final XtextTokenStream tokens;
    private final KnownRepairs known;
    private final boolean lenient;
    private Repair inserted;

    /**
     * A parser.
     *
     * @param lenient whether to go on after mistakes without a word, as enough is told
     */
    StrictParser(XtextTokenStream tokens, BmcGrammarAccess grammar, KnownRepairs known, boolean lenient) {
        super(tokens, grammar);
        this.tokens = tokens;
        this.known = known;
        this.lenient = lenient;
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream stream, int type, BitSet follow) throws RecognitionException {
        var bracket = type == CLOSING_BRACKET ? known.bracket(index(tokens.LT(1))) : null;
        if (lenient && type == CLOSING_BRACKET && bracket == null && tokens.LT(1).getType() == Token.EOF) {
            return null;
        }
        if (bracket == null) {
            throw new MismatchedTokenException(type, stream);
        }
        inserted = bracket;
        reportError(new MissingTokenException(type, stream, null));
        inserted = null;
        return null;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(RecognitionException mistake, String[] tokenNames) {
        if (inserted == null && !lenient) {
            throw new MistakeFound(index(tokens.LT(1)), getCurrentNode());
        }
        super.getSyntaxErrorMessage(mistake, tokenNames);
        return inserted == null || inserted.mistake() == null ? null : new Mistake.Message(inserted.mistake());
    }

    private int index(Token token) {
        return token.getType() == Token.EOF ? tokens.size() : token.getTokenIndex();
    }
}
