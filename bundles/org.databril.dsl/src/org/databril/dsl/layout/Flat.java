// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import java.util.List;
import java.util.stream.Stream;

/** How wide things are on one line. */
final class Flat {
    private Flat() {
    }

    /** Whether a statement may and can stand on one line of a width, the comments before it not counted. */
    static boolean fits(Statement statement, int width) {
        return isFlat(statement) && width(statement) <= width;
    }

    private static boolean isFlat(Statement statement) {
        var rest = statement.words().subList(1, statement.words().size());
        boolean flat = statement.words().stream().noneMatch(t -> t.text().indexOf('\n') >= 0)
                && rest.stream().noneMatch(Token::needsLine);
        var body = statement.body();
        return flat && (body == null || body.onOneLine() && !body.open().needsLine()
                && (body.statements().isEmpty() || !body.statements().getFirst().words().isEmpty())
                && body.statements().stream().allMatch(Flat::isFlat));
    }

    private static int width(Statement statement) {
        int width = -comments(statement.first());
        Token before = null;
        for (Token token : statement.words()) {
            width += comments(token) + token.text().length();
            width += before == null || Token.areJoined(before, token) && token.comments().isEmpty() ? 0 : 1;
            before = token;
        }
        return statement.body() == null ? width : width + width(statement.body());
    }

    private static int width(Statement.Body body) {
        int width = 2 + comments(body.open()) + comments(body.close());
        for (Statement statement : body.statements()) {
            width += 2 + comments(statement.first()) + width(statement);
        }
        // one space behind the opening bracket, not two, and one before the closing one
        return width + 1;
    }

    /** The width of comments on one line, each with the space before it. */
    static int comments(Token token) {
        return token.comments().stream().mapToInt(c -> c.text().length() + 1).sum();
    }

    /** Whether a long statement may go on in a new line here: behind a comma, or before a word of the language. */
    static boolean mayBreak(Token before, Token token) {
        return before.is(",") || token.keyword() && Character.isLetter(token.text().charAt(0));
    }

    /** How much there is to write before the next place at which a line may end. */
    static int piece(List<Token> words, int from, boolean hasBody) {
        int width = firstLine(words.get(from).text());
        int at = from + 1;
        for (; at < words.size() && !mayBreak(words.get(at - 1), words.get(at)); at++) {
            width += firstLine(words.get(at).text()) + (Token.areJoined(words.get(at - 1), words.get(at)) ? 0 : 1);
        }
        return at == words.size() && hasBody ? width + 2 : width;
    }

    private static int firstLine(String text) {
        return Stream.of(text.indexOf('\n'), text.length()).filter(i -> i >= 0).min(Integer::compare).orElseThrow();
    }
}
