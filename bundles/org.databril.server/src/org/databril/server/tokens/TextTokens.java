// SPDX-License-Identifier: EPL-2.0
package org.databril.server.tokens;

import java.util.ArrayList;
import java.util.List;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.databril.server.CanvasText;
import org.databril.server.elements.Mention;
import org.databril.server.elements.Mentions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The words of a text with what each is, in the numbers of the protocol: five for each, places as steps from the one before.
 * A token ends with its line, as the protocol wants it; a longer comment is several of them.
 */
final class TextTokens {
    /** The modifier of a name where it is declared; the only one. */
    private static final int DECLARATION = 1;
    private static final String NAME = "Name";
    private static final String WORD = "Word";

    private final CanvasText text;
    private final List<Integer> data = new ArrayList<>();
    private int line;
    private int column;

    private TextTokens(CanvasText text) {
        this.text = text;
    }

    /** The numbers of the words between two offsets. */
    static List<Integer> of(CanvasText text, int start, int end) {
        var tokens = new TextTokens(text);
        for (ILeafNode leaf : text.nodes().getLeafNodes()) {
            if (leaf.getTotalEndOffset() > start && leaf.getTotalOffset() < end) {
                tokens.take(leaf);
            }
        }
        return tokens.data;
    }

    private void take(ILeafNode leaf) {
        var mention = Mentions.of(text.project(), text.file(), leaf);
        if (mention.isPresent()) {
            add(leaf, TokenType.of(mention.map(Mention::element).get()), 0);
            return;
        }
        switch (leaf.getGrammarElement()) {
            case RuleCall call -> terminal(leaf, call.getRule());
            case AbstractRule hidden -> terminal(leaf, hidden);
            case EnumLiteralDeclaration value -> add(leaf, TokenType.VALUE, 0);
            case Keyword keyword -> keyword(leaf, keyword);
            case null, default -> {
                // a word that the grammar has no place for
            }
        }
    }

    private void terminal(ILeafNode leaf, AbstractRule rule) {
        switch (rule.getName()) {
            case "STRING" -> add(leaf, TokenType.STRING, 0);
            case "ML_COMMENT", "SL_COMMENT" -> add(leaf, TokenType.COMMENT, 0);
            case "ID" -> name(leaf);
            case "HYPHENATED" -> add(leaf, TokenType.CODE, 0);
            case "WS" -> {
                // nothing to colour
            }
            default -> add(leaf, TokenType.NUMBER, 0);
        }
    }

    private void keyword(ILeafNode leaf, Keyword keyword) {
        var rule = GrammarUtil.containingRule(keyword).getName();
        if (!Character.isLetter(keyword.getValue().charAt(0))) {
            return;
        }
        if (rule.equals(NAME) || rule.equals(WORD)) {
            name(leaf);
        } else {
            add(leaf, TokenType.KEYWORD, 0);
        }
    }

    /** A word that is a name, though one that means no element of the project elsewhere. */
    private void name(ILeafNode leaf) {
        var owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (owner instanceof Named element && isNameOf(leaf, element)) {
            add(leaf, TokenType.of(element), DECLARATION);
        } else if (!isReference(leaf)) {
            add(leaf, TokenType.CODE, 0);
        }
    }

    private static boolean isNameOf(ILeafNode leaf, EObject element) {
        var names = NodeModelUtils.findNodesForFeature(element, BmcPackage.Literals.NAMED__NAME);
        return !names.isEmpty() && names.getFirst().getOffset() == leaf.getOffset();
    }

    private static boolean isReference(INode leaf) {
        for (INode at = leaf; at != null; at = at.getParent()) {
            if (at.getGrammarElement() instanceof CrossReference) {
                return true;
            }
        }
        return false;
    }

    private void add(ILeafNode leaf, TokenType type, int modifiers) {
        int start = leaf.getOffset();
        var words = leaf.getText();
        for (int at = 0; at < words.length();) {
            int end = at;
            while (end < words.length() && words.charAt(end) != '\n' && words.charAt(end) != '\r') {
                end++;
            }
            if (end > at) {
                add(text.position(start + at), end - at, type, modifiers);
            }
            at = end + 1;
        }
    }

    private void add(Position position, int length, TokenType type, int modifiers) {
        boolean same = position.getLine() == line;
        data.addAll(List.of(position.getLine() - line, same ? position.getCharacter() - column : position.getCharacter(),
                length, type.ordinal(), modifiers));
        line = position.getLine();
        column = position.getCharacter();
    }
}
