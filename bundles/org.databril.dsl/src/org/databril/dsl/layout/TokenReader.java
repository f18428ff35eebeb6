// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.parser.Expected;
import org.databril.dsl.problem.Lines;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.Ignore;
import org.databril.model.bmc.Named;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Reads tokens and comments from a node model. */
final class TokenReader {
    private final String text;
    private final Lines lines;
    private final List<Token> tokens = new ArrayList<>();
    private List<Comment> comments = new ArrayList<>();
    private int end;
    private boolean afterOpening;

    private TokenReader(String text) {
        this.text = text;
        lines = Lines.of(text);
    }

    /** The tokens of a text, the last one an empty one that carries the comments at the end. */
    static List<Token> read(ICompositeNode root) {
        var reader = new TokenReader(root.getText());
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (!leaf.isHidden()) {
                reader.addToken(leaf);
            } else if (isComment(leaf.getText())) {
                reader.addComment(leaf);
            }
        }
        reader.tokens.add(new Token("", reader.text.length(), reader.comments, reader.breaks(reader.text.length()), true, true,
                false));
        return reader.tokens;
    }

    private static boolean isComment(String hidden) {
        return hidden.startsWith("//") || hidden.startsWith("/*");
    }

    private void addComment(ILeafNode leaf) {
        var comment = leaf.getText();
        while (!comment.isEmpty() && "\r\n".indexOf(comment.charAt(comment.length() - 1)) >= 0) {
            comment = comment.substring(0, comment.length() - 1);
        }
        int offset = leaf.getTotalOffset();
        comments.add(new Comment(comment, offset, column(offset), breaks(offset)));
        end = offset + comment.length();
    }

    private void addToken(ILeafNode leaf) {
        int offset = leaf.getOffset();
        boolean starts = afterOpening || Expected.startsStatement(leaf);
        tokens.add(new Token(leaf.getText(), offset, comments, breaks(offset), starts, starts && declares(leaf),
                leaf.getGrammarElement() instanceof Keyword));
        comments = new ArrayList<>();
        end = offset + leaf.getLength();
        afterOpening = leaf.getText().equals("{");
    }

    private static boolean declares(ILeafNode leaf) {
        var element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (!(element instanceof Named) && !(element instanceof Answer) && !(element instanceof Ignore)) {
            return false;
        }
        return NodeModelUtils.getNode(element).getOffset() == leaf.getOffset();
    }

    private int breaks(int offset) {
        return lines.line(offset) - lines.line(end);
    }

    private int column(int offset) {
        int column = 0;
        for (int at = lines.start(lines.line(offset)); at < offset; at++) {
            column += text.charAt(at) == '\t' ? 4 : 1;
        }
        return column;
    }
}
