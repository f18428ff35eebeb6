// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;

/**
 * A canvas, a block or an element below its file. It is the same one as another with its file and path, so that a tree
 * stays open while the text changes.
 */
public final class ElementNode {
    private final Object parent;
    private final IFile file;
    private final String path;
    private final Said said;
    private final List<ElementNode> children;

    /**
     * What is told of it.
     *
     * @param label what people call it
     * @param detail what is said besides; may be empty
     * @param icon where its icon is
     * @param offset where its text is
     * @param length of what is selected there
     * @param own how many findings stand on itself
     */
    record Said(String label, String detail, URL icon, int offset, int length, int own) {
    }

    /**
     * @param parent the file or node it is below
     * @param path tells it from all others of the file
     * @param children makes what is below it
     */
    ElementNode(Object parent, IFile file, String path, Said said, Function<ElementNode, List<ElementNode>> children) {
        this.parent = parent;
        this.file = file;
        this.path = path;
        this.said = said;
        this.children = List.copyOf(children.apply(this));
    }

    Object parent() {
        return parent;
    }

    /** The file it is in. */
    public IFile file() {
        return file;
    }

    Said said() {
        return said;
    }

    /** Its qualified name; of a block, the name of the canvas and the title of the block with a slash between them. */
    public String name() {
        return path;
    }

    /** What people call it. */
    public String label() {
        return said.label();
    }

    /** What is below it, in the order of the text. */
    public List<ElementNode> children() {
        return children;
    }

    /** The node with a name: this one, or one below it. */
    Optional<ElementNode> find(String name) {
        return path.equals(name) ? Optional.of(this)
                : children.stream().flatMap(child -> child.find(name).stream()).findFirst();
    }

    /** How many findings stand on it and all below it. */
    public int findings() {
        return said.own() + children.stream().mapToInt(ElementNode::findings).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementNode node && path.equals(node.path) && file.equals(node.file);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + path.hashCode();
    }

    @Override
    public String toString() {
        return file.getName() + "/" + path;
    }
}
