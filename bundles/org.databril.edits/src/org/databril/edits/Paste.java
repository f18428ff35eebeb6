// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Adds what was copied: elements as the language writes them, or else lines of plain text, one item a line; of the columns
 * of a spreadsheet the first one. Names that are taken get a number.
 *
 * @param root the canvas or landscape to paste into
 * @param kind what a line of plain text becomes, such as a segment
 * @param text what was copied
 * @param place where it goes; null for behind the last of its kind
 */
public record Paste(Root root, EClass kind, String text, Neighbour place) implements Edit {
    private static final Path NOWHERE = Path.of("clipboard.bmc").toAbsolutePath();

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var pieces = pieces(new ArrayList<>());
            if (pieces.isEmpty()) {
                throw Refusal.of("nothing-to-paste");
            }
            AddElement.add(draft, root, place, String.join("\n", pieces));
        });
    }

    /** The names that the new elements get. */
    public List<String> names() {
        var names = new ArrayList<String>();
        pieces(names);
        return names;
    }

    private List<String> pieces(List<String> names) {
        var taken = NewNames.in(root);
        return copied().map(elements -> copies(elements, taken, names)).orElseGet(() -> lines(taken, names));
    }

    private List<String> lines(NewNames taken, List<String> names) {
        var pieces = new ArrayList<String>();
        for (String line : text.lines().toList()) {
            var words = line.split("\t", 2)[0].replaceFirst("^\\s*[-*•–]\\s+", "").strip();
            if (!words.isEmpty()) {
                var name = taken.of(words, kind.getName());
                names.add(name);
                pieces.add(Slot.keyword(kind) + " " + name + (words.equals(name) ? "" : " " + Quoted.text(words)));
            }
        }
        return pieces;
    }

    private List<String> copies(List<? extends Named> elements, NewNames taken, List<String> names) {
        var pieces = new ArrayList<String>();
        for (Named element : elements) {
            var name = taken.free(element.getName());
            names.add(name);
            var node = NodeModelUtils.findNodesForFeature(element, BmcPackage.Literals.NAMED__NAME).getFirst();
            int start = NodeModelUtils.getNode(element).getOffset();
            var renamed = name.equals(element.getName()) ? List.<TextEdit>of()
                    : List.of(new TextEdit(node.getOffset() - start, node.getLength(), name));
            pieces.add(TextEdit.apply(Copies.of(List.of(element)), renamed));
        }
        return pieces;
    }

    /** The elements of the clipboard; empty where it is no text of the language, or of what cannot stand here. */
    private Optional<List<Named>> copied() {
        var head = (root instanceof Canvas ? "canvas" : "landscape") + " Clipboard {\n";
        var read = LoadedProject.of(NOWHERE.getParent(), Map.of(NOWHERE, head + text + "\n}")).file(NOWHERE).orElseThrow();
        var members = read.document().stream().flatMap(d -> d.getRoots().stream()).flatMap(r -> r.eContents().stream())
                .toList();
        boolean fits = read.isWellFormed() && !members.isEmpty()
                && members.stream().allMatch(m -> m instanceof Named named && named.getName() != null)
                && read.document().orElseThrow().getRoots().size() == 1;
        return fits ? Optional.of(members.stream().map(Named.class::cast).collect(Collectors.toList())) : Optional.empty();
    }
}
