// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.List;
import java.util.Optional;

import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.Named;

/**
 * What pictures are about that are always about one element: the one at the cursor, else the one they were about before,
 * else the first that is asked for most.
 *
 * @param atCursor the qualified names of the elements at the cursor, the innermost first
 * @param before the qualified name of the element it was about before; empty for none
 */
record Subject(List<String> atCursor, String before) {
    /** Nothing in particular. */
    static final Subject NONE = new Subject(List.of(), "");

    /** The same for a diagram; nothing for one that shows the whole canvas. */
    Subject of(Diagram diagram) {
        return diagram.needsElement() ? this : NONE;
    }

    DiagramInput in(DiagramInput input, Diagram diagram, LoadedProject project) {
        if (!diagram.needsElement()) {
            return input;
        }
        Optional<Named> element = atCursor.stream().map(name -> find(project, diagram, name)).flatMap(Optional::stream)
                .findFirst().or(() -> find(project, diagram, before));
        return element.map(input::about).orElseGet(() -> diagram.series(input).stream().findFirst().orElse(input));
    }

    private static Optional<Named> find(LoadedProject project, Diagram diagram, String name) {
        return ElementByName.find(project, name).filter(element -> name.equals(Names.qualified(element)))
                .filter(diagram::fits);
    }
}
