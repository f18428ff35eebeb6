// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;

import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.workbench.diagram.draw.SceneFigure;

/** A card, with a line around it while it is selected, and a broken one while something is dropped on it. */
final class PlaceFigure extends SceneFigure {
    private boolean selected;
    private boolean aimed;

    void select(boolean isSelected) {
        selected = isSelected;
        repaint();
    }

    void aim(boolean isAimed) {
        aimed = isAimed;
        repaint();
    }

    @Override
    protected List<Node> marks() {
        if (!selected && !aimed) {
            return List.of();
        }
        var whole = nodes().stream().map(Node::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        return List.of(new Box(whole.grown(-1), 4, Look.line(aimed ? Ink.WANTED : Ink.DATA, aimed ? 3 : 2)));
    }
}
