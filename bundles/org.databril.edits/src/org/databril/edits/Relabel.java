// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.dsl.edit.Identifier;
import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Gives an element other words for people. Its name follows, with every reference to it, if it was made from the words
 * before; a name that somebody chose stays.
 *
 * @param element what is renamed
 * @param label the new words; blank to leave only the name
 */
public record Relabel(Named element, String label) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(this::write);
    }

    /** The name that the element has afterwards. */
    public String name() {
        return following(label.strip());
    }

    void write(Draft draft) {
        var words = label.strip();
        var name = NodeModelUtils.findNodesForFeature(element, BmcPackage.Literals.NAMED__NAME).getFirst();
        var before = NodeModelUtils.findNodesForFeature(element, BmcPackage.Literals.NAMED__LABEL);
        if (before.isEmpty()) {
            if (!words.isEmpty()) {
                draft.change(element, TextEdit.insert(name.getEndOffset(), " " + Quoted.text(words)));
            }
        } else {
            var node = before.getFirst();
            draft.change(element, words.isEmpty()
                    ? new TextEdit(name.getEndOffset(), node.getEndOffset() - name.getEndOffset(), "")
                    : new TextEdit(node.getOffset(), node.getLength(), Quoted.like(node.getText().strip(), words)));
        }
        var follows = following(words);
        if (!follows.equals(element.getName())) {
            new Rename(element, follows).write(draft);
        }
    }

    private String following(String words) {
        if (element.getLabel() == null || !Identifier.of(element.getLabel()).equalsIgnoreCase(element.getName())) {
            return element.getName();
        }
        var wish = Identifier.of(words);
        if (wish.isEmpty() || wish.equalsIgnoreCase(element.getName())) {
            return element.getName();
        }
        if (Character.isLowerCase(element.getName().charAt(0))) {
            wish = Character.toLowerCase(wish.charAt(0)) + wish.substring(1);
        }
        return NewNames.beside(element).free(wish);
    }
}
