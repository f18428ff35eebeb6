// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.List;
import java.util.Optional;

import org.databril.dsl.Bmc;
import org.databril.dsl.edit.TextPlaces;
import org.databril.dsl.resource.BmcResource;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * How a new element of a model is written, where that is known from another text that says the same: with its comments and
 * its line ends. It counts as long as the element says nothing else.
 */
public final class Wording extends AdapterImpl {
    private final List<String> made;
    private final List<String> lines;

    private Wording(List<String> made, List<String> lines) {
        this.made = made;
        this.lines = lines;
    }

    /**
     * Lets a new element be written as another one is.
     *
     * @param element an element in its place in a model, not in the text yet
     * @param written an element of another file that says the same, from a text
     */
    public static void take(EObject element, EObject written) {
        var node = NodeModelUtils.getNode(written);
        var places = new TextPlaces(BmcResource.of(written).text());
        int from = node.getOffset();
        var indent = places.indent(from);
        var text = places.text().substring(from, node.getOffset() + node.getLength());
        var lines = text.lines().map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line).toList();
        element.eAdapters().removeIf(Wording.class::isInstance);
        element.eAdapters().add(new Wording(Bmc.injector().getInstance(NewText.class).lines(element), lines));
    }

    static Optional<Wording> of(EObject element) {
        return Optional.ofNullable((Wording) EcoreUtil.getExistingAdapter(element, Wording.class));
    }

    Optional<List<String>> linesFor(List<String> said) {
        return said.equals(made) ? Optional.of(lines) : Optional.empty();
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Wording.class;
    }
}
