// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.List;

import org.databril.dsl.problem.Word;
import org.databril.dsl.services.BmcGrammarAccess;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** A mistake seen among its tokens: what was read before it, and what the grammar would allow in its place. */
final class Situation {
    private final Tokens tokens;
    private final int at;
    private final BmcGrammarAccess grammar;
    private final ILeafNode last;
    private final List<Option> options;
    private final List<AbstractElement> allowed;

    Situation(Tokens tokens, MistakeFound found, BmcGrammarAccess grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        at = found.token();
        last = lastLeaf(found.context());
        options = last == null ? Expected.firstOptions(grammar.getDocumentRule()) : Expected.optionsAfter(last);
        allowed = options.stream().map(Option::element).toList();
    }

    /** What the grammar allows in the place of the mistake. */
    List<Option> options() {
        return options;
    }

    /** The last word that was read before the mistake; null where there is none. */
    ILeafNode last() {
        return last;
    }

    /** The token that cannot be read. */
    int at() {
        return at;
    }

    /** Whether the mistake is between canvases and landscapes. */
    boolean isTop() {
        return isAllowed("canvas");
    }

    /** Whether the statement before could be over: the mistake is then in the next one. */
    boolean isBetweenStatements() {
        return isTop() || isAllowed("}");
    }

    /** Whether the element before has a body, but none is there yet. */
    boolean isBeforeBody() {
        return isAllowed("{");
    }

    /** Whether a word could stand in the place of the mistake. */
    boolean isAllowed(String word) {
        return has(allowed, word);
    }

    /** Whether a word could start a statement where the one of the mistake starts. */
    boolean startsStatement(String word) {
        var start = statementLeaf();
        return has(start == null ? allowed : after(before(start)), word);
    }

    /** The first token of the statement that the mistake is in. */
    int statement() {
        var start = statementLeaf();
        return start == null ? at : tokens.at(start.getOffset());
    }

    private ILeafNode statementLeaf() {
        var leaf = last;
        while (leaf != null && !Expected.startsStatement(leaf)) {
            leaf = before(leaf);
        }
        return leaf;
    }

    Mistake mistake() {
        var found = tokens.text(at);
        if (tokens.isOpenText(at)) {
            return openQuote(at);
        }
        if (found.startsWith("/*")) {
            return Mistake.at(tokens.offset(at), "/*", List.of(new Word("comment-end")));
        }
        return Mistake.at(tokens.offset(at), found, Expectation.of(worthSaying(), found));
    }

    /** The mistake of an element whose closing bracket is missing. */
    Mistake openBody() {
        return Mistake.at(tokens.offset(at), tokens.text(at), List.of(Expectation.quoted("}")));
    }

    private List<AbstractElement> worthSaying() {
        var said = allowed.stream().filter(e -> !".".equals(Expected.word(e))).toList();
        var words = said.stream().map(Expected::word).toList();
        if (isBeforeBody() && !tokens.startsLine(at)) {
            return said.subList(0, words.indexOf("{") + 1);
        }
        return said.isEmpty() ? allowed : said;
    }

    /** The mistake of a text whose closing quote is missing. */
    Mistake openQuote(int quote) {
        var line = tokens.text(quote).lines().findFirst().orElse("\"");
        return Mistake.at(tokens.offset(quote), line, List.of(new Word("closing-quote")));
    }

    /**
     * A text before the mistake whose closing quote is probably missing, as it ends in a later line, in the middle of
     * words; -1 where there is none. From such a text on, what is in quotes and what is not are confused.
     */
    int suspect() {
        int before = tokens.visibleBefore(at);
        return before >= 0 && tokens.isText(before) && tokens.text(before).indexOf('\n') >= 0 && !tokens.startsLine(at)
                ? before : -1;
    }

    private List<AbstractElement> after(ILeafNode leaf) {
        return leaf == null ? Expected.first(grammar.getDocumentRule()) : Expected.after(leaf);
    }

    private static boolean has(List<AbstractElement> elements, String word) {
        return elements.stream().anyMatch(e -> word.equals(Expected.word(e)));
    }

    private static ILeafNode lastLeaf(ICompositeNode context) {
        for (INode at = context; at != null; at = at.getParent()) {
            var all = at.getAsTreeIterable().reverse().iterator();
            while (all.hasNext()) {
                if (all.next() instanceof ILeafNode leaf && isRead(leaf)) {
                    return leaf;
                }
            }
        }
        return null;
    }

    private static ILeafNode before(ILeafNode leaf) {
        var all = leaf.getRootNode().getAsTreeIterable().reverse().iterator();
        boolean passed = false;
        while (all.hasNext()) {
            if (all.next() instanceof ILeafNode found) {
                if (passed && isRead(found)) {
                    return found;
                }
                passed |= found == leaf;
            }
        }
        return null;
    }

    private static boolean isRead(ILeafNode leaf) {
        return !leaf.isHidden() && leaf.getGrammarElement() != null;
    }
}
