// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Words as they stand in a text, and the edit that puts others in their place where they differ. */
final class Words {
    private final List<ILeafNode> leaves;
    private final List<String> meaning;

    private Words(List<ILeafNode> leaves) {
        this.leaves = leaves;
        meaning = Lexemes.meaning(leaves.stream().map(INode::getText).toList());
    }

    /** The words from one node to another. */
    static Words between(INode first, INode last) {
        return in(first.getParent() == null ? first : first.getParent(), first.getOffset(), last.getEndOffset());
    }

    /** The words in a stretch of a text. */
    static Words in(INode within, int from, int to) {
        var leaves = new ArrayList<ILeafNode>();
        for (ILeafNode leaf : within.getLeafNodes()) {
            if (leaf.getOffset() >= to) {
                break;
            }
            if (!leaf.isHidden() && leaf.getOffset() >= from && leaf.getLength() > 0) {
                leaves.add(leaf);
            }
        }
        return new Words(leaves);
    }

    /** What they say, see {@link Lexemes#meaning(List)}. */
    List<String> meaning() {
        return meaning;
    }

    /** The edit after which they say what some pieces say; empty where they do. */
    Optional<TextEdit> become(List<String> pieces) {
        var wanted = Lexemes.meaning(pieces);
        int same = 0;
        while (same < meaning.size() && same < wanted.size() && meaning.get(same).equals(wanted.get(same))) {
            same++;
        }
        if (same == meaning.size() && same == wanted.size()) {
            return Optional.empty();
        }
        int end = 0;
        while (end < meaning.size() - same && end < wanted.size() - same
                && meaning.get(meaning.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
            end++;
        }
        int last = meaning.size() - end;
        var inserted = pieces.subList(same, pieces.size() - end);
        if (same == last) {
            return Optional.of(insertion(same, inserted, pieces));
        }
        int from = leaves.get(same).getOffset();
        int to = leaves.get(last - 1).getEndOffset();
        if (inserted.isEmpty()) {
            // what goes takes the space before it along
            from = same == 0 ? from : leaves.get(same - 1).getEndOffset();
            boolean clings = same > 0 && last < leaves.size() && Lexemes.cling(leaves.get(same - 1).getText(), leaves.get(last).getText());
            to = last < leaves.size() && (same == 0 || clings && isBlank(to, leaves.get(last).getOffset())) ? leaves.get(last).getOffset() : to;
            boolean parted = same > 0 && last < leaves.size() && !clings && leaves.get(last).getOffset() == to;
            return Optional.of(new TextEdit(from, to - from, parted ? " " : ""));
        }
        return Optional.of(replacement(same, last, inserted));
    }

    /** Other words in the place of some; where they do not cling to their neighbours as those did, spaces come or go. */
    private TextEdit replacement(int first, int last, List<String> inserted) {
        int from = leaves.get(first).getOffset();
        var text = Lexemes.joined(inserted);
        if (first > 0) {
            int before = leaves.get(first - 1).getEndOffset();
            boolean clings = Lexemes.cling(leaves.get(first - 1).getText(), inserted.getFirst());
            if (clings && isBlank(before, from) && Lexemes.cling(leaves.get(first - 1).getText(), leaves.get(first).getText()) != clings) {
                from = before;
            } else if (!clings && before == from) {
                text = " " + text;
            }
        }
        int to = leaves.get(last - 1).getEndOffset();
        if (last < leaves.size() && leaves.get(last).getOffset() == to && !Lexemes.cling(inserted.getLast(), leaves.get(last).getText())) {
            text += " ";
        }
        return new TextEdit(from, to - from, text);
    }

    private boolean isBlank(int from, int to) {
        return leaves.getFirst().getRootNode().getText().substring(from, to).isBlank();
    }

    private TextEdit insertion(int at, List<String> inserted, List<String> pieces) {
        var joined = Lexemes.joined(inserted);
        if (at == 0) {
            boolean parted = !Lexemes.cling(inserted.getLast(), pieces.get(inserted.size()));
            return TextEdit.insert(leaves.getFirst().getOffset(), parted ? joined + " " : joined);
        }
        boolean parted = !Lexemes.cling(pieces.get(at - 1), inserted.getFirst());
        return TextEdit.insert(leaves.get(at - 1).getEndOffset(), parted ? " " + joined : joined);
    }
}
