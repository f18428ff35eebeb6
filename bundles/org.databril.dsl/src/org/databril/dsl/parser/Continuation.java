// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.Bmc;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParser;

/**
 * How a text can go on at a place: what is being typed there, and what the grammar allows in its stead. What stands
 * behind the place does not matter, and what stands before it need not be right.
 */
public final class Continuation {
    private final Clipping clipping;
    private final String typed;
    private final List<Option> options;
    private final ILeafNode last;
    private List<ILeafNode> words;

    private Continuation(Clipping clipping, String typed, Situation situation) {
        this.clipping = clipping;
        this.typed = typed;
        options = situation == null ? List.of() : situation.options();
        last = situation == null ? null : situation.last();
    }

    /**
     * How a text can go on.
     *
     * @param offset from 0 to the length of the text, in UTF-16 units
     */
    public static Continuation at(String text, int offset) {
        var clipping = Clipping.before(text, offset);
        var typed = text.substring(clipping.start(), offset);
        if (clipping.inside() == Clipping.Inside.COMMENT) {
            return new Continuation(clipping, typed, null);
        }
        var parser = (RepairingParser) Bmc.injector().getInstance(IParser.class);
        return new Continuation(clipping, typed, parser.breakOff(clipping.words()));
    }

    /** Where the word or the text in quotes that is being typed starts; the place itself where there is none. */
    public int start() {
        return clipping.start();
    }

    /** What is typed of it so far, with the quote in front of a text; may be empty. */
    public String typed() {
        return typed;
    }

    /** Whether the place is inside a text in quotes. */
    public boolean isQuoted() {
        return clipping.inside() == Clipping.Inside.QUOTES;
    }

    /** What the grammar allows where the word starts; none in a comment. */
    public List<Option> options() {
        return options;
    }

    /** The last word before what is being typed; empty at the start of a text. */
    public String before() {
        return last == null ? "" : last.getText();
    }

    /**
     * The elements that are being read at the place, from the innermost out. They are half made, of a text of their own,
     * and linked to nothing.
     */
    public List<EObject> around() {
        var around = new ArrayList<EObject>();
        for (INode at = last; at != null; at = at.getParent()) {
            if (at.hasDirectSemanticElement() && !around.contains(at.getSemanticElement())) {
                around.add(at.getSemanticElement());
            }
        }
        return around;
    }

    /** The names of the list that is being typed, back to the keyword or bracket that it follows. */
    public List<String> listed() {
        return words().subList(listStart(), words().size()).stream().map(ILeafNode::getText).filter(w -> !",".equals(w)).toList();
    }

    /** The name before the bracket that is open at the place; empty where none is. */
    public String bracketed() {
        int open = listStart() - 1;
        if (open < 1 || !"(".equals(words().get(open).getText())) {
            return "";
        }
        var name = new StringBuilder();
        for (int at = open - 1; at >= 0; at--) {
            var word = words().get(at).getText();
            boolean dot = ".".equals(word);
            if (!name.isEmpty() && dot == (name.charAt(0) == '.')) {
                break;
            }
            name.insert(0, word);
        }
        return name.toString().replace("^", "");
    }

    private int listStart() {
        var words = words();
        int at = words.size();
        while (at > 0 && !opensList(words.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean opensList(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword keyword && !",".equals(keyword.getValue())
                && !".".equals(keyword.getValue()) && !"Name".equals(GrammarUtil.containingRule(keyword).getName());
    }

    /** The visible words before the place. */
    private List<ILeafNode> words() {
        if (words == null) {
            words = new ArrayList<>();
            if (last != null) {
                last.getRootNode().getLeafNodes().forEach(leaf -> {
                    if (!leaf.isHidden() && leaf.getTotalEndOffset() <= last.getTotalEndOffset()) {
                        words.add(leaf);
                    }
                });
            }
        }
        return words;
    }
}
