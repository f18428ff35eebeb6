// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts tokens together to statements with their bodies. */
final class StatementReader {
    private final List<Token> tokens;
    private int at;

    private StatementReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The statements of a text whose brackets match; the empty token at the end is none of them. */
    static List<Statement> read(List<Token> tokens) {
        return new StatementReader(tokens).statements();
    }

    private List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        while (at < tokens.size() - 1 && !tokens.get(at).is("}")) {
            statements.add(statement());
        }
        return statements;
    }

    private Statement statement() {
        var words = new ArrayList<Token>();
        words.add(tokens.get(at++));
        while (at < tokens.size() - 1) {
            var token = tokens.get(at);
            if (token.is("{")) {
                return new Statement(words, body());
            }
            if (token.starts() || token.is("}")) {
                break;
            }
            words.add(token);
            at++;
        }
        return new Statement(words, null);
    }

    private Statement.Body body() {
        int opening = at++;
        var statements = statements();
        int closing = at++;
        boolean onOneLine = tokens.subList(opening + 1, closing + 1).stream().allMatch(StatementReader::continuesLine);
        return new Statement.Body(tokens.get(opening), statements, tokens.get(closing), onOneLine);
    }

    private static boolean continuesLine(Token token) {
        return token.breaks() == 0 && token.text().indexOf('\n') < 0
                && token.comments().stream().allMatch(c -> c.breaks() == 0 && !c.endsLine() && c.text().indexOf('\n') < 0);
    }
}
