// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.text.Type;

/** What the colours of a picture mean, only those that occur. */
final class ColourLegend {

    private final Colouring colouring;
    private final Words words;

    ColourLegend(Colouring colouring, Words words) {
        this.colouring = colouring;
        this.words = words;
    }

    Piece piece(Map<Ink, String> meanings, Set<Ink> used, double width) {
        List<Piece> entries = new ArrayList<>();
        entries.add(Paragraph.line(colouring.title(words.language()), Type.FACT, Ink.INK));
        meanings.forEach((ink, meaning) -> {
            if (used.contains(ink)) {
                entries.add(Badges.legend(new Piece(18, 6, List.of(new Box(0, 0, 18, 6, 0, Look.filled(ink)))), meaning));
            }
        });
        entries.add(Paragraph.line(words.text("colour." + colouring.id() + ".none"), Type.FACT, Ink.MUTED));
        return Piece.flow(20, 4, width, entries);
    }
}
