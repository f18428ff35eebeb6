// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.diagram.scene.Bounds;
import org.databril.workbench.diagram.draw.NextTo;
import org.databril.workbench.diagram.draw.ZoomViewer;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;

/** Goes about on the canvas with arrows: from item to item, over the edges of blocks, and into blocks that have none yet. */
record CanvasWalk(CanvasViewer viewer) {

    /**
     * Goes to what is next.
     *
     * @param way an arrow key
     * @param along whether what was selected stays so
     */
    void go(int way, boolean along) {
        next(way).ifPresent(part -> {
            if (along) {
                viewer.appendSelection(part);
            } else {
                viewer.select(part);
            }
            viewer.reveal(part);
        });
    }

    /** To the first item, or the last one. */
    void end(boolean last) {
        var items = stops().stream().filter(CardPart.class::isInstance).toList();
        if (!items.isEmpty()) {
            viewer.select(last ? items.getLast() : items.getFirst());
            viewer.reveal(last ? items.getLast() : items.getFirst());
        }
    }

    private Optional<EditPart> next(int way) {
        var stops = stops();
        var from = viewer.getFocusEditPart();
        return switch (from) {
            // into the block, which is around its items
            case BlockPart block when way == SWT.ARROW_DOWN && !block.cards().isEmpty() -> Optional.of(block.cards().getFirst());
            case BlockPart block -> NextTo.find(place(block), stops, CanvasWalk::place, way);
            case CardPart card -> NextTo.find(place(card), stops, CanvasWalk::place, way);
            default -> stops.stream().findFirst();
        };
    }

    private List<EditPart> stops() {
        return Stream.of(Block.values()).flatMap(block -> viewer.part(block).stream()).map(BlockPart.class::cast)
                .<EditPart>flatMap(block -> block.cards().isEmpty() ? Stream.of(block) : block.cards().stream()).toList();
    }

    private static Bounds place(EditPart part) {
        var pixels = ZoomViewer.pixels((GraphicalEditPart) part);
        return new Bounds(pixels.x, pixels.y, pixels.width, pixels.height);
    }
}
