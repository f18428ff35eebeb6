// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.databril.dsl.parser.antlr.internal.InternalBmcParser;

/**
 * The words before a place in a text as far as they matter there: bodies that are closed again are emptied, comments left
 * out. What is long becomes short enough to be read again at every keystroke. A text in quotes that goes on over lines
 * until the quote of another one ends with its line: its closing quote is missing.
 */
final class Clipping {
    /** What the place is in. */
    enum Inside {
        WORDS, QUOTES, COMMENT
    }

    private final String text;
    private final int place;
    private final Deque<StringBuilder> levels = new ArrayDeque<>();
    private Inside inside = Inside.WORDS;
    private int start;

    private Clipping(String text, int place) {
        this.text = text;
        this.place = place;
        start = wordStart();
        levels.push(new StringBuilder());
    }

    /**
     * The words before a place.
     *
     * @param place from 0 to the length of the text
     */
    static Clipping before(String text, int place) {
        var clipping = new Clipping(text, place);
        int from = 0;
        while (from < place && clipping.inside == Inside.WORDS) {
            from = clipping.read(from);
        }
        return clipping;
    }

    Inside inside() {
        return inside;
    }

    /** Where what is being typed starts: the word that the place is at the end of, or the text in quotes. */
    int start() {
        return start;
    }

    /** The words before {@link #start}. */
    String words() {
        return levels.reversed().stream().map(StringBuilder::toString).collect(Collectors.joining());
    }

    private int wordStart() {
        int at = place;
        while (at > 0 && (Letters.isPart(text.charAt(at - 1)) || "-.^".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    /** Reads on from an offset; the offset from which to go on: not the end where a lexer has to start anew. */
    private int read(int from) {
        var lexer = new CanvasLexer(new ANTLRStringStream(from == 0 ? text : text.substring(from)));
        for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            var seen = (CommonToken) token;
            int begin = from + seen.getStartIndex();
            int end = from + seen.getStopIndex() + 1;
            if (begin >= start) {
                return place;
            }
            int quote = missingQuote(begin, end);
            if (quote >= 0) {
                quoted(begin, quote);
                return quote;
            }
            if (isInside(seen.getType(), begin, end)) {
                return place;
            }
            append(seen.getType(), begin, end);
        }
        return place;
    }

    private void quoted(int begin, int end) {
        if (place <= end) {
            inside = Inside.QUOTES;
            start = begin;
        } else {
            levels.peek().append("\"\"");
        }
    }

    /** The end of the line at which a text in quotes should have ended that ends elsewhere; -1 for a good one. */
    private int missingQuote(int begin, int end) {
        char quote = text.charAt(begin);
        if (quote != '"' && quote != '\'') {
            return -1;
        }
        int line = lineEnd(begin);
        boolean closed = end - begin > 1 && text.charAt(end - 1) == quote;
        boolean plausible = end == text.length() || !Letters.isPart(text.charAt(end));
        return line >= end && closed || closed && plausible ? -1 : Math.min(line, end);
    }

    private int lineEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    /** Whether the place is in a text in quotes or in a comment. */
    private boolean isInside(int type, int begin, int end) {
        if (type == InternalBmcParser.RULE_SL_COMMENT && end >= place && text.charAt(place - 1) != '\n') {
            inside = Inside.COMMENT;
        } else if (end > place && type == InternalBmcParser.RULE_ML_COMMENT || end == text.length() && text.startsWith("/*", begin)
                && type != InternalBmcParser.RULE_ML_COMMENT) {
            inside = Inside.COMMENT;
        } else if (end > place && type == InternalBmcParser.RULE_STRING) {
            inside = Inside.QUOTES;
            start = begin;
        }
        return inside != Inside.WORDS;
    }

    private void append(int type, int begin, int end) {
        if (type == InternalBmcParser.RULE_WS || type == InternalBmcParser.RULE_SL_COMMENT
                || type == InternalBmcParser.RULE_ML_COMMENT) {
            boolean breaks = text.substring(begin, end).indexOf('\n') >= 0;
            levels.peek().append(breaks ? '\n' : ' ');
            return;
        }
        var word = text.substring(begin, end);
        if ("}".equals(word) && levels.size() == 1) {
            return; // closes nothing
        }
        if ("}".equals(word)) {
            levels.pop();
        }
        levels.peek().append(word);
        if ("{".equals(word)) {
            levels.push(new StringBuilder());
        }
    }
}
