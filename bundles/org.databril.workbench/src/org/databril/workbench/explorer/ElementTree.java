// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.databril.analysis.view.Blocks;
import org.databril.catalogue.Block;
import org.databril.catalogue.Term;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.databril.model.edit.Icons;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Speech;
import org.eclipse.core.resources.IFile;

/** Reads the tree of a file: canvases and landscapes, in them blocks and kinds, in those the elements. */
final class ElementTree {
    private final IFile file;
    private final BmcResource text;
    private final Map<String, Integer> findings = new HashMap<>();

    private ElementTree(IFile file, BmcResource text, CheckedProject checked) {
        this.file = file;
        this.text = text;
        checked.problems(text.path()).forEach(problem -> findings.merge(problem.element(), 1, Integer::sum));
    }

    /** What is below a file; nothing where it is not part of the project. */
    static List<ElementNode> of(CheckedProject checked, IFile file, Path path) {
        return checked.project().file(path).map(text -> new ElementTree(file, text, checked).roots()).orElseGet(List::of);
    }

    private List<ElementNode> roots() {
        return text.document().stream().flatMap(document -> document.getRoots().stream())
                .filter(root -> root.getName() != null).map(root -> node(file, root, at -> groups(root, at))).toList();
    }

    private List<ElementNode> groups(Root root, ElementNode parent) {
        Map<String, List<Named>> groups = new LinkedHashMap<>();
        for (Block block : Block.values()) {
            groups.put(block.title(Speech.language()), new ArrayList<>());
        }
        named(root).forEach(member -> groups.computeIfAbsent(group(member), any -> new ArrayList<>()).add(member));
        return groups.entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .map(group -> group(root, parent, group.getKey(), group.getValue())).toList();
    }

    private ElementNode group(Root root, ElementNode parent, String title, List<Named> members) {
        Named first = members.getFirst();
        URL icon = Blocks.of(first).map(block -> Icons.ofBlock(block.id())).orElseGet(() -> Icons.of(first.eClass()));
        var place = text.place(first);
        var said = new ElementNode.Said(title, "", icon, place.offset(), place.length(), 0);
        return new ElementNode(parent, file, root.getName() + "/" + title, said, at -> members.stream()
                .map(member -> withParts(at, member)).toList());
    }

    private ElementNode withParts(ElementNode parent, Named element) {
        return node(parent, element, at -> named(element).stream().map(part -> withParts(at, part)).toList());
    }

    private ElementNode node(Object parent, Named element, Function<ElementNode, List<ElementNode>> below) {
        String name = Names.qualified(element);
        String label = Names.display(element);
        var place = text.place(element);
        var said = new ElementNode.Said(label, label.equals(element.getName()) ? "" : element.getName(),
                Icons.of(element.eClass()), place.offset(), place.length(), findings.getOrDefault(name, 0));
        return new ElementNode(parent, file, name, said, below);
    }

    private static String group(Named member) {
        return Blocks.of(member).map(block -> block.title(Speech.language())).orElseGet(() -> {
            String kind = new Term(member.eClass().getName().toLowerCase(Locale.ROOT)).plural(Speech.language());
            return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        });
    }

    private static List<Named> named(Named owner) {
        return owner.eContents().stream().filter(Named.class::isInstance).map(Named.class::cast)
                .filter(element -> element.getName() != null).toList();
    }
}
