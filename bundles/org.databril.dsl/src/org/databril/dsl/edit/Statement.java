// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.edit;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * One statement in a body: {@code role payer, user}, a whole {@code promise …}, or the description.
 *
 * @param first the node it starts with
 * @param last the node it ends with, the same where it is a single one
 */
public record Statement(INode first, INode last) {
    /** The part of the grammar that it is: which of the choices in a body. */
    public AbstractElement branch() {
        return Body.branchOf((AbstractElement) first.getGrammarElement());
    }

    /** Where it starts in the text. */
    public int offset() {
        return first.getOffset();
    }

    /** Where it ends in the text, without white space and comments behind it. */
    public int end() {
        return last.getOffset() + last.getLength();
    }

    /** The word it starts with, such as {@code holds}. */
    public String keyword() {
        for (ILeafNode leaf : first.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getText();
            }
        }
        return "";
    }
}
