// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.subject;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.databril.catalogue.Block;
import org.databril.workbench.Speech;
import org.databril.workbench.check.ProblemMarkers;
import org.databril.workbench.diagram.BlockName;
import org.databril.workbench.diagram.ElementName;
import org.databril.workbench.explorer.ElementNode;
import org.databril.workbench.problems.ProblemRow;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;

/** The elements that a selection in a list, a tree or a picture is about. */
final class SelectedElements {
    private record Found(Path file, String name, Block block) {
    }

    private SelectedElements() {
    }

    /** The subject of a selection; of elements of several projects those of the first; empty for none. */
    static Optional<Subject> of(IStructuredSelection selection, IWorkbenchWindow window) {
        List<Found> found = ((List<?>) selection.toList()).stream().flatMap(one -> of(one).stream()).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Subject(window, found.getFirst().file(),
                found.stream().map(Found::name).distinct().toList(), found.size() == 1 ? found.getFirst().block() : null));
    }

    private static Optional<Found> of(Object selected) {
        return switch (selected) {
            case ElementName element -> Optional.of(new Found(element.file(), element.name(), null));
            case BlockName block -> Optional.of(new Found(block.file(), block.canvas(), block.block()));
            case ElementNode node -> found(node.file(), node.name().replaceAll("/.*", ""), titled(node.name().replaceAll("^[^/]*/?", "")));
            case ProblemRow row -> found(row.file(), row.marker().getAttribute(ProblemMarkers.ELEMENT, ""), null);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Found> found(IResource file, String name, Block block) {
        return name.isEmpty() || file.getLocation() == null ? Optional.empty()
                : Optional.of(new Found(file.getLocation().toPath(), name, block));
    }

    private static Block titled(String title) {
        return Arrays.stream(Block.values()).filter(block -> block.title(Speech.language()).equals(title)).findFirst().orElse(null);
    }
}
