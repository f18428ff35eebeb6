// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.databril.catalogue.Block;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.view.Blocks;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;

/** A colour for each segment of the canvas; where there are more segments than colours, the last ones share one. */
final class BySegment implements Tints {

    private static final List<Ink> INKS =
        List.of(Ink.TINT_1, Ink.TINT_2, Ink.TINT_3, Ink.TINT_4, Ink.TINT_5, Ink.TINT_6);

    private final Map<Segment, Ink> inks = new LinkedHashMap<>();
    private final SegmentsOf segments;
    private final Words words;

    BySegment(Canvas canvas, Words words) {
        this.words = words;
        segments = new SegmentsOf(new CanvasView(canvas));
        Blocks.items(canvas, Block.SEGMENTS)
            .forEach(item -> inks.put((Segment) item, INKS.get(Math.min(inks.size(), INKS.size() - 1))));
    }

    @Override
    public boolean concern(Named element) {
        return element instanceof Item || element instanceof Promise || element instanceof Kpi || element instanceof Source;
    }

    @Override
    public List<Ink> of(Named element) {
        var of = segments.of(element);
        return inks.entrySet().stream().filter(entry -> of.contains(entry.getKey())).map(Map.Entry::getValue).distinct()
            .toList();
    }

    @Override
    public Map<Ink, String> meanings() {
        Map<Ink, String> meanings = new LinkedHashMap<>();
        inks.forEach((segment, ink) -> meanings.merge(ink, Names.display(segment), (one, more) -> words.text("colour.others")));
        return meanings;
    }
}
