// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.databril.diagram.AnalysisLens;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Diagrams;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.check.LiveText;

/** The picture of the first canvas of a text as it is in reports. */
record Exported(Scene scene) {

    static Exported of(LiveText text, String diagram) throws InterruptedException, ExecutionException {
        return new Exported(Bench.see(() -> text.ask(checked -> scene(checked, diagram))).get());
    }

    private static Scene scene(CheckedProject checked, String diagram) {
        var canvas = checked.project().canvases().getFirst();
        var findings = checked.project().allRoots().stream().flatMap(root -> checked.findings(root).stream()).toList();
        return Diagrams.byId(diagram).orElseThrow().scene(DiagramInput.of(canvas, Speech.language())
                .with(new AnalysisLens(canvas, checked.business(), findings)));
    }

    /** Requires that just this is painted, in whatever order. */
    void isPaintedAs(Collection<Node> nodes) {
        var painted = leaves(nodes);
        // the page under it, which every picture has
        painted.remove(painted.stream().filter(Box.class::isInstance).findFirst().orElseThrow());
        assertEquals(new HashSet<>(leaves(scene.nodes())), new HashSet<>(painted));
        assertEquals(leaves(scene.nodes()).size(), painted.size());
    }

    private static List<Node> leaves(Collection<Node> nodes) {
        var leaves = new ArrayList<Node>();
        nodes.forEach(node -> {
            if (node instanceof Group group) {
                leaves.addAll(leaves(group.children()));
            } else {
                leaves.add(node);
            }
        });
        return leaves;
    }
}
