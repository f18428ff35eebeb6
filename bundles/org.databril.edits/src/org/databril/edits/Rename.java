// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;


import org.databril.dsl.edit.Identifier;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.scoping.ProjectIndex;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Gives an element another name, and rewrites every name that means it or something in it, in every file. Names that would
 * mean something else afterwards get their canvas or landscape in front.
 *
 * @param element what is renamed
 * @param name the new name, without {@code ^}
 */
public record Rename(Named element, String name) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(this::write);
    }

    void write(Draft draft) {
        if (name.equals(element.getName())) {
            return;
        }
        if (!Identifier.isOne(name)) {
            throw Refusal.of("no-name", name);
        }
        refuseClash();
        refuseMistakes();
        var own = NodeModelUtils.findNodesForFeature(element, BmcPackage.Literals.NAMED__NAME).getFirst();
        draft.change(element, replaceName(leaf(own.getLeafNodes()), name));
        Usage.all(element.eResource().getResourceSet(), t -> true).forEach(usage -> {
            if (EcoreUtil.isAncestor(element, usage.target())) {
                follow(usage, draft);
            } else {
                keep(usage, draft);
            }
        });
    }

    private void refuseClash() {
        var siblings = element instanceof Root root
                ? ProjectIndex.of(root.eResource().getResourceSet()).roots(name)
                : element.eContainer().eContents();
        for (EObject sibling : siblings) {
            if (sibling instanceof Named other && other != element && name.equals(other.getName())) {
                var file = BmcResource.of(other);
                throw Refusal.of("name-taken", name, file.path().getFileName(), file.place(other).line());
            }
        }
    }

    /** Where a file that names the element has mistakes, the model may lack some of the names in it. */
    private void refuseMistakes() {
        Draft.writable(element);
        element.eResource().getResourceSet().getResources().stream().filter(BmcResource.class::isInstance)
                .map(BmcResource.class::cast).filter(file -> file.text().contains(element.getName()))
                .forEach(Draft::requireReadable);
    }

    /** Rewrites a name that means the element or something in it. */
    private void follow(Usage usage, Draft draft) {
        var parts = usage.parts();
        int at = parts.size() - 1 - depth(usage.target());
        if (at < 0) {
            return;
        }
        if (isTakenAt(usage, at)) {
            draft.change(usage.owner(), replace(usage, qualified(usage.target())));
        } else {
            draft.change(usage.owner(), replaceName(parts.get(at), name));
        }
    }

    /** Whether the name without a canvas or landscape in front would mean something else at a place. */
    private boolean isTakenAt(Usage usage, int at) {
        if (at > 0 || element instanceof Root || usage.target() instanceof Attribute) {
            return false;
        }
        var shorter = name + usage.written().substring(element.getName().length());
        return !References.meant(usage.owner(), usage.reference(), shorter).isEmpty();
    }

    /** Puts the canvas or landscape in front of a name that means another element and would mean this one. */
    private void keep(Usage usage, Draft draft) {
        var written = usage.written();
        if (element instanceof Root || usage.target() instanceof Attribute || usage.target() instanceof Root
                || !(written + ".").startsWith(name + ".")) {
            return;
        }
        var here = References.root(usage.owner());
        if (here == References.root(usage.target()) && here != References.root(element)) {
            // what a canvas or landscape has itself comes first
            return;
        }
        var before = element.getName() + written.substring(name.length());
        boolean caught = References.meant(usage.owner(), usage.reference(), before).stream()
                .anyMatch(meant -> EcoreUtil.isAncestor(element, meant));
        if (caught) {
            draft.change(usage.owner(), replace(usage, Names.qualified(usage.target())));
        }
    }

    /** How many elements a target is below the renamed one. */
    private int depth(Named target) {
        int depth = 0;
        for (EObject at = target; at != element; at = at.eContainer()) {
            depth++;
        }
        return depth;
    }

    private String qualified(Named target) {
        var front = Names.qualified(element);
        var back = Names.qualified(target).substring(front.length());
        return front.substring(0, front.length() - element.getName().length()) + name + back;
    }

    private static ILeafNode leaf(Iterable<ILeafNode> leaves) {
        for (ILeafNode leaf : leaves) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        throw new IllegalStateException("A name without words");
    }

    private static TextEdit replaceName(ILeafNode part, String name) {
        int escape = part.getText().startsWith("^") ? 1 : 0;
        return new TextEdit(part.getOffset() + escape, part.getLength() - escape, name);
    }

    private static TextEdit replace(Usage usage, String name) {
        return new TextEdit(usage.node().getOffset(), usage.node().getLength(), name);
    }
}
