// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import java.util.List;

import org.databril.dsl.edit.TextEdit;

/**
 * Writes statements in the standard layout: four spaces a level, one statement a line. What the author put on one line
 * stays on one where it fits: a short body, or short statements beside each other. At most one line is left empty.
 */
final class Layout {
    private static final int WIDTH = 120;
    private static final int INDENT = 4;
    private static final int BETWEEN_STATEMENTS = 2;

    private final Page page;

    private Layout(Page page) {
        this.page = page;
    }

    /** The edits that lay out a text. */
    static List<TextEdit> edits(String text, List<Token> tokens) {
        var page = new Page(text, text.contains("\r\n") ? "\r\n" : "\n");
        new Layout(page).document(tokens);
        return page.edits();
    }

    private void document(List<Token> tokens) {
        boolean later = false;
        for (Statement root : StatementReader.read(tokens)) {
            startLine(root.first(), 0, later);
            statement(root, 0);
            later = true;
        }
        comments(tokens.getLast(), 0, later);
        page.finish();
    }

    /**
     * Starts the line of a token: comments before it first.
     *
     * @param later whether something of the same level stands before; canvases and landscapes are parted by an empty line
     */
    private void startLine(Token token, int indent, boolean later) {
        var own = comments(token, indent, later);
        if (own == Lines.NONE) {
            page.startLine(indent, later && (token.breaks() > 1 || indent == 0));
        } else if (token.breaks() == 0 && !token.comments().getLast().endsLine()) {
            page.spaces(1);
        } else {
            page.startLine(indent, token.breaks() > 1 && (later || own == Lines.OWN));
        }
    }

    /** Whether comments have lines of their own. */
    private enum Lines {
        NONE, SHARED, OWN
    }

    /**
     * Writes the comments before a token: those that follow something on its line stay there, at their column where
     * there is room; the others get lines of their own.
     */
    private Lines comments(Token token, int indent, boolean later) {
        var own = Lines.NONE;
        for (Comment comment : token.comments()) {
            if (comment.breaks() == 0 && !page.isEmpty()) {
                int gap = comment.column() - page.column();
                page.spaces(comment.column() < WIDTH && gap > 1 ? gap : 1);
                own = own == Lines.NONE ? Lines.SHARED : own;
            } else {
                boolean first = own != Lines.OWN;
                page.startLine(indent, comment.breaks() > 1 && (later || own != Lines.NONE) || first && later && indent == 0);
                own = Lines.OWN;
            }
            page.write(comment.text(), comment.offset());
        }
        return own;
    }

    private void statement(Statement statement, int indent) {
        if (Flat.fits(statement, WIDTH - page.column())) {
            flat(statement);
            return;
        }
        words(statement, indent);
        if (statement.body() != null) {
            body(statement.body(), indent);
        }
    }

    private void words(Statement statement, int indent) {
        var words = statement.words();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                gap(words, i, indent + INDENT, statement.body() != null);
            }
            page.write(words.get(i).text(), words.get(i).offset());
        }
    }

    /** What stands between two words of a statement: a space, or a new line where the next words do not fit. */
    private void gap(List<Token> words, int at, int indent, boolean hasBody) {
        var before = words.get(at - 1);
        var token = words.get(at);
        if (!token.comments().isEmpty()) {
            comments(token, indent, false);
            if (token.needsLine()) {
                page.startLine(indent, false);
            } else {
                page.spaces(1);
            }
            return;
        }
        int space = Token.areJoined(before, token) ? 0 : 1;
        if (Flat.mayBreak(before, token) && page.column() + space + Flat.piece(words, at, hasBody) > WIDTH) {
            page.startLine(indent, false);
        } else {
            page.spaces(space);
        }
    }

    private void body(Statement.Body body, int indent) {
        if (body.open().comments().isEmpty()) {
            page.spaces(1);
        } else {
            comments(body.open(), indent, false);
            if (body.open().needsLine()) {
                page.startLine(indent, false);
            } else {
                page.spaces(1);
            }
        }
        page.write("{", body.open().offset());
        Statement before = null;
        for (Statement statement : body.statements()) {
            if (staysBeside(before, statement, body)) {
                inlineComments(statement.first());
                page.spaces(between(before, statement));
                flat(statement);
            } else {
                startLine(statement.first(), indent + INDENT, before != null);
                statement(statement, indent + INDENT);
            }
            before = statement;
        }
        close(body, indent);
    }

    private void close(Statement.Body body, int indent) {
        var commented = comments(body.close(), indent + INDENT, !body.statements().isEmpty());
        if (commented != Lines.NONE || !body.statements().isEmpty()) {
            page.startLine(indent, false);
        }
        page.write("}", body.close().offset());
    }

    private boolean staysBeside(Statement before, Statement statement, Statement.Body body) {
        return before != null && !body.onOneLine() && !before.declares() && !statement.declares()
                && statement.first().breaksBefore() == 0 && statement.first().breaks() == 0 && !statement.first().needsLine()
                && Flat.fits(statement, WIDTH - page.column() - BETWEEN_STATEMENTS - Flat.comments(statement.first()));
    }

    private static int between(Statement before, Statement statement) {
        return statement.first().comments().isEmpty() && !statement.belongsTo(before) ? BETWEEN_STATEMENTS : 1;
    }

    private void flat(Statement statement) {
        Token before = null;
        for (Token token : statement.words()) {
            if (before != null) {
                inlineComments(token);
                page.spaces(Token.areJoined(before, token) && token.comments().isEmpty() ? 0 : 1);
            }
            page.write(token.text(), token.offset());
            before = token;
        }
        if (statement.body() != null) {
            flat(statement.body());
        }
    }

    private void flat(Statement.Body body) {
        inlineComments(body.open());
        page.spaces(1);
        page.write("{", body.open().offset());
        Statement before = null;
        for (Statement statement : body.statements()) {
            inlineComments(statement.first());
            page.spaces(before == null ? 1 : between(before, statement));
            flat(statement);
            before = statement;
        }
        inlineComments(body.close());
        page.spaces(body.statements().isEmpty() && body.close().comments().isEmpty() ? 0 : 1);
        page.write("}", body.close().offset());
    }

    private void inlineComments(Token token) {
        for (Comment comment : token.comments()) {
            page.spaces(1);
            page.write(comment.text(), comment.offset());
        }
    }
}
