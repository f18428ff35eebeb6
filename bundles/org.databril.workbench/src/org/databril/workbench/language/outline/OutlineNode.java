// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.databril.workbench.Log;
import org.databril.workbench.language.Places;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentSymbol;

/** An element in the outline. It is the same one as another with its path, so that a tree stays open while the text changes. */
final class OutlineNode {
    private final OutlineNode parent;
    private final String path;
    private final DocumentSymbol symbol;
    private final String keyword;
    private final IRegion region;
    private final List<OutlineNode> children;

    private OutlineNode(OutlineNode parent, String path, DocumentSymbol symbol, IDocument document) {
        this.parent = parent;
        this.path = path;
        this.symbol = symbol;
        region = Places.region(document, symbol.getRange());
        keyword = firstWord(document, region.getOffset());
        children = of(this, symbol.getChildren() == null ? List.of() : symbol.getChildren(), document);
    }

    /** The outermost elements of a text. */
    static List<OutlineNode> of(List<DocumentSymbol> symbols, IDocument document) {
        return of(null, symbols, document);
    }

    private static List<OutlineNode> of(OutlineNode parent, List<DocumentSymbol> symbols, IDocument document) {
        Map<String, Integer> seen = new HashMap<>();
        List<OutlineNode> nodes = new ArrayList<>();
        for (DocumentSymbol symbol : symbols) {
            int twin = seen.merge(symbol.getName(), 1, Integer::sum);
            String own = twin == 1 ? symbol.getName() : symbol.getName() + "#" + twin;
            nodes.add(new OutlineNode(parent, parent == null ? own : parent.path + "/" + own, symbol, document));
        }
        return List.copyOf(nodes);
    }

    private static String firstWord(IDocument document, int offset) {
        try {
            int end = offset;
            while (end < document.getLength() && Character.isLetter(document.getChar(end))) {
                end++;
            }
            return document.get(offset, end - offset);
        } catch (BadLocationException e) {
            Log.error("Cannot read the word at offset " + offset, e);
            return "";
        }
    }

    /** The innermost element at a place. */
    static Optional<OutlineNode> at(List<OutlineNode> nodes, int offset) {
        for (OutlineNode node : nodes) {
            if (offset >= node.region.getOffset() && offset <= node.region.getOffset() + node.region.getLength()) {
                return Optional.of(at(node.children, offset).orElse(node));
            }
        }
        return Optional.empty();
    }

    OutlineNode parent() {
        return parent;
    }

    List<OutlineNode> children() {
        return children;
    }

    /** The word that starts the element. */
    String keyword() {
        return keyword;
    }

    String name() {
        return symbol.getName();
    }

    /** What is said of the element besides its name; may be empty. */
    String detail() {
        return Objects.toString(symbol.getDetail(), "");
    }

    DocumentSymbol symbol() {
        return symbol;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && path.equals(node.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
