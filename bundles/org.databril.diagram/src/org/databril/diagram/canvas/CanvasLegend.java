// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Ink;

/** What the signs on a canvas mean, only those that occur. */
final class CanvasLegend {

    private final Collection<BlockBox> boxes;
    private final Words words;

    CanvasLegend(Collection<BlockBox> boxes, Words words) {
        this.boxes = boxes;
        this.words = words;
    }

    Piece piece(double width) {
        List<ItemCard> cards = boxes.stream().flatMap(box -> box.cards().stream()).toList();
        List<Piece> entries = new ArrayList<>();
        if (cards.stream().anyMatch(ItemCard::recorded)) {
            entries.add(Badges.legend(Icons.source(Ink.DATA, Ink.DATA_WASH, 1), words.text("legend.sources")));
        } else if (!cards.isEmpty()) {
            entries.add(Badges.legend(Icons.source(Ink.EDGE, Ink.NONE, 1), words.text("legend.no-source")));
        }
        entries.addAll(Badges.states(cards.stream().map(ItemCard::state).flatMap(Optional::stream).toList(), words));
        if (cards.stream().anyMatch(ItemCard::questioned)) {
            entries.add(Badges.legend(Icons.question(Ink.WARNING), words.text("legend.questions")));
        }
        if (boxes.stream().anyMatch(BlockBox::covered)) {
            entries.add(Badges.legend(Icons.bar(0.6, 44), words.text("legend.coverage")));
        }
        return Piece.flow(20, 4, width, entries);
    }
}
