// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.view;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.databril.analysis.view.Business;
import org.databril.diagram.DiagramInput;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Document;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.resource.Resource;

/** What a canvas is part of. */
public final class Surroundings {

    private Surroundings() {
    }

    /**
     * The business that the canvas of a picture is part of: the one that its lens has looked at, so that the pictures of many
     * canvases share one view of it, or else {@link #of(Canvas)}.
     */
    public static Business of(DiagramInput input) {
        return input.lens().business().orElseGet(() -> of(input.canvas()));
    }

    /** The business that a canvas describes with all that was read with it; without that, with what it uses. */
    public static Business of(Canvas canvas) {
        Set<Root> roots = new LinkedHashSet<>();
        Resource resource = canvas.eResource();
        if (resource != null && resource.getResourceSet() != null) {
            resource.getResourceSet().getResources().stream()
                .sorted(Comparator.comparing(one -> String.valueOf(one.getURI())))
                .flatMap(one -> one.getContents().stream()).filter(Document.class::isInstance)
                .forEach(document -> roots.addAll(((Document) document).getRoots()));
        }
        roots.add(canvas);
        canvas.getUses().stream().filter(Recordings::resolved).forEach(roots::add);
        return Business.of(roots);
    }
}
