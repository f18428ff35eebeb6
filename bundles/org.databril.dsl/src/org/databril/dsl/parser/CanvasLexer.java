// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.HashMap;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.databril.dsl.parser.antlr.internal.InternalBmcParser;
import org.eclipse.xtext.parser.antlr.Lexer;

/**
 * Parts a text into the tokens that the terminals of the grammar describe. Written by hand: the generated lexer unpacks
 * tables for its 200 keywords at every start of the program, longer than most texts take to read. What starts like a
 * text, a comment or a date and is none becomes one odd token, for one message.
 */
public class CanvasLexer extends Lexer {
    private static final int END = -1;
    private static final Map<String, Integer> KEYWORDS = keywords();

    private String text;
    private int at;

    /** A lexer without a text. */
    public CanvasLexer() {
    }

    /** A lexer of a text. */
    public CanvasLexer(CharStream text) {
        super(text);
    }

    private static Map<String, Integer> keywords() {
        var keywords = new HashMap<String, Integer>();
        for (int type = Token.MIN_TOKEN_TYPE; type < InternalBmcParser.tokenNames.length; type++) {
            var name = InternalBmcParser.tokenNames[type];
            if (name.startsWith("'")) {
                keywords.put(name.substring(1, name.length() - 1), type);
            }
        }
        return keywords;
    }

    @Override
    public void setCharStream(CharStream stream) {
        super.setCharStream(stream);
        text = null;
    }

    @Override
    public Token nextToken() {
        if (text == null) {
            text = input.size() == 0 ? "" : input.substring(0, input.size() - 1);
            at = 0;
        }
        if (at >= text.length()) {
            return Token.EOF_TOKEN;
        }
        int start = at;
        int type = read();
        return new CommonToken(input, type, Token.DEFAULT_CHANNEL, start, at - 1);
    }

    /** Reads a token; its type. */
    private int read() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            return space();
        }
        if (Letters.isDigit(c)) {
            return number();
        }
        if (Letters.isPart(c)) {
            return word();
        }
        return switch (c) {
            case '"', '\'' -> quoted(c);
            case '^' -> escaped();
            case '/' -> slash();
            default -> mark();
        };
    }

    private int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0' || c == '\uFEFF';
    }

    private int space() {
        while (isSpace(peek(0))) {
            at++;
        }
        return InternalBmcParser.RULE_WS;
    }

    private int mark() {
        var keyword = KEYWORDS.get(text.substring(at, at + 1));
        at += Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1;
        return keyword == null ? InternalBmcParser.RULE_ANY_OTHER : keyword;
    }

    private int slash() {
        if (peek(1) == '/') {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            at = text.startsWith("\r\n", end) ? end + 2 : text.startsWith("\n", end) ? end + 1 : end;
            return InternalBmcParser.RULE_SL_COMMENT;
        }
        if (peek(1) != '*') {
            return mark();
        }
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
        return end < 0 ? InternalBmcParser.RULE_ANY_OTHER : InternalBmcParser.RULE_ML_COMMENT;
    }

    private int quoted(char quote) {
        for (int end = at + 1; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == quote) {
                at = end + 1;
                return InternalBmcParser.RULE_STRING;
            }
            if (c == '\\') {
                end++;
            }
        }
        at = text.length();
        return InternalBmcParser.RULE_ANY_OTHER;
    }

    private int escaped() {
        if (peek(1) == END || !Letters.isLetter((char) peek(1))) {
            return mark();
        }
        at++;
        parts();
        return InternalBmcParser.RULE_ID;
    }

    private int word() {
        int start = at;
        parts();
        boolean hyphenated = false;
        while (peek(0) == '-' && peek(1) != END && Letters.isPart((char) peek(1))) {
            hyphenated = true;
            at++;
            parts();
        }
        var keyword = KEYWORDS.get(text.substring(start, at));
        return keyword != null ? keyword : hyphenated ? InternalBmcParser.RULE_HYPHENATED : InternalBmcParser.RULE_ID;
    }

    private void parts() {
        while (peek(0) != END && Letters.isPart((char) peek(0))) {
            at++;
        }
    }

    private int number() {
        int start = at;
        digits();
        if (at - start == 4 && peek(0) == '-' && isDigit(peek(1))) {
            return date(start);
        }
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            digits();
        }
        return InternalBmcParser.RULE_NUMBER;
    }

    private int date(int start) {
        while (peek(0) == '-' || peek(0) != END && Letters.isPart((char) peek(0))) {
            at++;
        }
        boolean whole = at - start == 10 && text.charAt(start + 7) == '-' && isDigit(text, start + 5, start + 7)
                && isDigit(text, start + 8, at);
        return whole ? InternalBmcParser.RULE_ISO_DATE : InternalBmcParser.RULE_ANY_OTHER;
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigit(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(CanvasLexer::isDigit);
    }

    @Override
    public void mTokens() {
        throw new UnsupportedOperationException("Tokens are read by nextToken");
    }
}
