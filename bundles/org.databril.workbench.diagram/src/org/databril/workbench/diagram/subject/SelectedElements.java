// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.subject;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.databril.workbench.check.ProblemMarkers;
import org.databril.workbench.diagram.ElementName;
import org.databril.workbench.explorer.ElementNode;
import org.databril.workbench.problems.ProblemRow;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;

/** The elements that a selection in a list, a tree or a picture is about. */
final class SelectedElements {
    private record Found(Path file, String name) {
    }

    private SelectedElements() {
    }

    /** The subject of a selection; of elements of several projects those of the first; empty for none. */
    static Optional<Subject> of(IStructuredSelection selection, IWorkbenchWindow window) {
        List<Found> found = ((List<?>) selection.toList()).stream().flatMap(one -> of(one).stream()).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Subject(window, found.getFirst().file(),
                found.stream().map(Found::name).distinct().toList()));
    }

    private static Optional<Found> of(Object selected) {
        return switch (selected) {
            case ElementName element -> Optional.of(new Found(element.file(), element.name()));
            case ElementNode node -> found(node.file(), node.name().replaceAll("/.*", ""));
            case ProblemRow row -> found(row.file(), row.marker().getAttribute(ProblemMarkers.ELEMENT, ""));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Found> found(IResource file, String name) {
        return name.isEmpty() || file.getLocation() == null ? Optional.empty()
                : Optional.of(new Found(file.getLocation().toPath(), name));
    }
}
