// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.canvas;

import java.util.ArrayList;
import java.util.List;
import org.databril.catalogue.Block;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;

/** Blocks below each other over the full width, cut between rows of cards where a page is full. */
final class CanvasPages {

    private static final int ABREAST = 4;
    private static final double GAP = 3;

    private final double width;
    private final double height;
    private final double cardWidth;
    private final List<Piece> done = new ArrayList<>();
    private List<Node> nodes = new ArrayList<>();
    private double used;

    CanvasPages(double width, double height) {
        this.width = width;
        this.height = height;
        this.cardWidth = (width - 2 * BlockBox.PADDING - (ABREAST - 1) * BlockBox.GAP) / ABREAST;
    }

    void add(Block block, BlockBox box) {
        List<Double> rows = box.rows(ABREAST, cardWidth);
        if (rows.isEmpty()) {
            double needed = box.height(ABREAST, cardWidth);
            startPageUnless(needed);
            nodes.add(box.at(0, used, needed, ABREAST, cardWidth));
            used += needed + GAP;
            return;
        }
        double inner = width - 2 * BlockBox.PADDING;
        Piece head = box.head(inner);
        double frame = BlockBox.PADDING - 3 + head.height() + BlockBox.GAP + BlockBox.PADDING;
        for (int from = 0; from < rows.size();) {
            startPageUnless(frame + rows.get(from));
            int to = from;
            double needed = frame - BlockBox.GAP;
            while (to < rows.size() && (to == from || used + needed + rows.get(to) + BlockBox.GAP <= height)) {
                needed += rows.get(to) + BlockBox.GAP;
                to++;
            }
            List<Node> part = new ArrayList<>();
            part.add(new Box(0, used, width, needed, 0, Look.filled(Ink.WASH)));
            part.addAll(head.at(BlockBox.PADDING, used + BlockBox.PADDING - 3));
            part.addAll(box.cardsAt(BlockBox.PADDING, used + frame - BlockBox.PADDING, from, to, ABREAST, cardWidth));
            nodes.add(Group.of("block " + block.id(), part));
            used += needed + GAP;
            from = to;
        }
    }

    private void startPageUnless(double needed) {
        if (used > 0 && used + needed > height) {
            finish();
        }
    }

    private void finish() {
        done.add(new Piece(width, used, nodes));
        nodes = new ArrayList<>();
        used = 0;
    }

    List<Piece> pages() {
        if (!nodes.isEmpty()) {
            finish();
        }
        return List.copyOf(done);
    }
}
