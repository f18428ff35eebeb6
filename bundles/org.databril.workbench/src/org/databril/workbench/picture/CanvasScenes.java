// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Diagrams;
import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Canvas;
import org.databril.server.session.CheckedProject;

/**
 * The canvases of a project as they are drawn: each once between two edits, for all who show it, and kept no longer than one
 * of them does. Belongs to the thread of the project.
 */
public final class CanvasScenes {
    private static final Diagram DIAGRAM = Diagrams.byId("canvas").orElseThrow();

    private final Map<Wish, WeakReference<Scene>> drawn = new HashMap<>();

    private record Wish(Canvas canvas, Language language) {
    }

    private CanvasScenes() {
    }

    /** The picture of a canvas, that of {@code render --diagram canvas}. */
    public static Scene of(CheckedProject checked, Canvas canvas, Language language) {
        var known = checked.known(CanvasScenes.class, project -> new CanvasScenes()).drawn;
        var wish = new Wish(canvas, language);
        var there = known.containsKey(wish) ? known.get(wish).get() : null;
        if (there == null) {
            there = DIAGRAM.scene(input(checked, canvas, language));
            known.put(wish, new WeakReference<>(there));
        }
        return there;
    }

    /** What the picture is made from. */
    public static DiagramInput input(CheckedProject checked, Canvas canvas, Language language) {
        // in this order: what was looked at for the findings need not be for the business
        var findings = checked.findings(canvas);
        return DiagramInput.of(canvas, language).with(new AnalysisLens(canvas, checked.business(), findings));
    }

    /** Whether this is the diagram that they are drawn as. */
    static boolean show(Diagram diagram) {
        return diagram.id().equals(DIAGRAM.id());
    }
}
