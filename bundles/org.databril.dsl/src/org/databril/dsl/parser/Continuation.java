// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.Bmc;
import org.eclipse.emf.ecore.EObject;
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

    /** The visible words between the last word of a kind and the place, that word left out; empty where there is none. */
    public List<String> wordsSince(String word) {
        var words = new ArrayList<String>();
        if (last != null) {
            for (ILeafNode leaf : last.getRootNode().getLeafNodes()) {
                if (!leaf.isHidden() && leaf.getTotalEndOffset() <= last.getTotalEndOffset()) {
                    words.add(leaf.getText());
                }
            }
        }
        int at = words.lastIndexOf(word);
        return at < 0 ? List.of() : List.copyOf(words.subList(at + 1, words.size()));
    }
}
