// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.databril.dsl.Texts;
import org.databril.dsl.parser.antlr.internal.InternalBmcLexer;
import org.databril.dsl.parser.antlr.internal.InternalBmcParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lexer written by hand reads what the grammar's terminals say. */
class CanvasLexerTest {
    private static final List<String> PIECES = List.of("canvas", "after-sales", "after-salesman", "ad-hoc", "a-b-c", "_x1",
            "ënergie", "漢字", "^canvas", "42", "42.50", "1.2.3", "2026-10-01", "7-8", "\"text\"", "'it\\'s'",
            "\"two\nlines\"", "{", "}", ",", ".", "(", ")", "%", "-", " ", "\n", "\t", "\u00A0", "// remark\n", "// remark\r\n",
            "/* a * b */", "/**/", ";", "€", "^", "/", "--", "API", "Kpi", "kpi");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void theExampleOfTheLanguageIsReadTheSame() {
        assertEquals(tokens(new InternalBmcLexer(), Texts.korenaar()), tokens(new CanvasLexer(), Texts.korenaar()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyMixOfWordsIsReadTheSame(long seed) {
        var chance = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(PIECES.get(chance.nextInt(PIECES.size()))).append(' ');
        }
        assertEquals(tokens(new InternalBmcLexer(), text.toString()), tokens(new CanvasLexer(), text.toString()));
    }

    @Test
    void whatIsLikeADateATextOrACommentAndIsNoneIsOneOddWord() {
        for (String odd : List.of("2026-1-1", "2026-10-011", "\"open", "'", "/* open *")) {
            assertEquals(List.of("ANY_OTHER " + odd), tokens(new CanvasLexer(), odd));
        }
    }

    private static List<String> tokens(Lexer lexer, String text) {
        lexer.setCharStream(new ANTLRStringStream(text));
        var tokens = new ArrayList<String>();
        for (var token = lexer.nextToken(); token != Token.EOF_TOKEN; token = lexer.nextToken()) {
            var read = (CommonToken) token;
            tokens.add(InternalBmcParser.tokenNames[read.getType()].replace("RULE_", "") + " "
                    + text.substring(read.getStartIndex(), read.getStopIndex() + 1));
        }
        return tokens;
    }
}
