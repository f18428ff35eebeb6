// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.databril.workbench.check.LiveText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The elements that the cursor of a text is in. */
public final class AtCursor {
    private AtCursor() {
    }

    /** Where the cursor of a text is. To be asked on the UI thread. */
    public static int offset(LiveText text) {
        return text.editor().getSelectionProvider().getSelection() instanceof ITextSelection selection
                ? selection.getOffset() : 0;
    }

    /** The qualified names of the elements at a place, the innermost first; canvases and landscapes left out. */
    public static CompletableFuture<List<String>> ask(LiveText text, int offset) {
        Path file = text.file();
        return text.ask(checked -> checked.project().file(file).map(found -> names(found, offset)).orElseGet(List::of));
    }

    private static List<String> names(BmcResource file, int offset) {
        List<String> names = new ArrayList<>();
        if (file.getParseResult() != null) {
            ILeafNode leaf = leaf(file.getParseResult().getRootNode(), offset);
            EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
            for (; at != null && !(at instanceof Root); at = at.eContainer()) {
                if (at instanceof Named named && named.getName() != null && begins(named) <= offset) {
                    names.add(Names.qualified(named));
                }
            }
        }
        return List.copyOf(names);
    }

    /** The word at a place; a cursor right behind a word is still in it. */
    private static ILeafNode leaf(INode text, int offset) {
        ILeafNode here = NodeModelUtils.findLeafNodeAtOffset(text, offset);
        if ((here == null || here.isHidden()) && offset > 0) {
            ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(text, offset - 1);
            return before == null || before.isHidden() ? here : before;
        }
        return here;
    }

    /** Where an element begins; the comments in front of it are not in it. */
    private static int begins(Named element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? Integer.MAX_VALUE : node.getOffset();
    }
}
