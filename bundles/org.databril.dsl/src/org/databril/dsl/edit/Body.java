// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The body of an element as it stands in the text: its braces and the statements between them. The statements are read off
 * the grammar (each is a branch of the loop in the body), so that a new statement of the language needs nothing here.
 */
public final class Body {
    private final INode element;
    private final ILeafNode open;
    private final ILeafNode close;
    private final List<Statement> statements;

    private Body(INode element, ILeafNode open, ILeafNode close, List<Statement> statements) {
        this.element = element;
        this.open = open;
        this.close = close;
        this.statements = List.copyOf(statements);
    }

    /**
     * The body of an element.
     *
     * @throws IllegalArgumentException when the element does not come from a text
     */
    public static Body of(EObject element) {
        var node = NodeModelUtils.getNode(element);
        if (node == null) {
            throw new IllegalArgumentException("No text behind " + element);
        }
        ILeafNode open = null;
        ILeafNode close = null;
        var statements = new ArrayList<Statement>();
        AbstractElement branch = null;
        for (INode child : node.getChildren()) {
            if (child instanceof ILeafNode leaf && leaf.isHidden()) {
                continue;
            }
            if (child.getGrammarElement() instanceof Keyword keyword && child instanceof ILeafNode leaf) {
                if (open == null && "{".equals(keyword.getValue())) {
                    open = leaf;
                    continue;
                }
                if ("}".equals(keyword.getValue())) {
                    close = leaf;
                    continue;
                }
            }
            if (open == null || !(child.getGrammarElement() instanceof AbstractElement at)) {
                continue;
            }
            var next = branchOf(at);
            if (next != branch || isFirst(at, next) || statements.isEmpty()) {
                statements.add(new Statement(child, child));
            } else {
                statements.add(new Statement(statements.removeLast().first(), child));
            }
            branch = next;
        }
        return new Body(node, open, close, statements);
    }

    /** Whether there are braces; the body may be left out. */
    public boolean isThere() {
        return open != null && close != null;
    }

    /** Where the element starts in the text. */
    public int elementOffset() {
        return element.getOffset();
    }

    /** Where the element ends in the text. */
    public int elementEnd() {
        return element.getOffset() + element.getLength();
    }

    /** The place behind the opening brace. */
    public int start() {
        return open.getEndOffset();
    }

    /** The place of the closing brace. */
    public int end() {
        return close.getOffset();
    }

    /** The statements in the order of the text; the description is the first where there is one. */
    public List<Statement> statements() {
        return statements;
    }

    /** The last statement that starts with a word. */
    public Optional<Statement> last(String keyword) {
        return statements.reversed().stream().filter(s -> s.keyword().equals(keyword)).findFirst();
    }

    /** The branch of the body's loop that a grammar element is in; outside of it, the element itself. */
    static AbstractElement branchOf(AbstractElement at) {
        for (EObject e = at; e != null && e.eContainer() instanceof AbstractElement outer; e = outer) {
            if (outer instanceof Alternatives && "*".equals(outer.getCardinality())) {
                return (AbstractElement) e;
            }
        }
        return at;
    }

    private static boolean isFirst(AbstractElement at, AbstractElement branch) {
        for (AbstractElement e = at; e != branch; e = (AbstractElement) e.eContainer()) {
            if (e.eContainer() instanceof Group group && group.getElements().indexOf(e) > 0
                    || GrammarUtil.isMultipleCardinality(e)) {
                return false;
            }
        }
        return true;
    }
}
