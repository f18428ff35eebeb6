// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.databril.catalogue.Block;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Resource;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Stream;

/** The items of the nine blocks. */
public final class Blocks {

    private static final Map<Block, Class<? extends Item>> KINDS = new EnumMap<>(Map.of(Block.SEGMENTS, Segment.class,
        Block.PROPOSITIONS, Proposition.class, Block.CHANNELS, Channel.class, Block.RELATIONSHIPS, Relationship.class,
        Block.STREAMS, Stream.class, Block.RESOURCES, Resource.class, Block.ACTIVITIES, Activity.class,
        Block.PARTNERS, Partner.class, Block.COSTS, Cost.class));

    private Blocks() {
    }

    /** The items of a block in the order of the text. */
    public static List<? extends Item> items(Canvas canvas, Block block) {
        Class<? extends Item> kind = KINDS.get(block);
        return canvas.getMembers().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The block an item belongs to. */
    public static Block of(Item item) {
        return KINDS.entrySet().stream().filter(entry -> entry.getValue().isInstance(item)).map(Map.Entry::getKey)
            .findFirst().orElseThrow(() -> new IllegalArgumentException("An item of no block: " + item.eClass().getName()));
    }

    /** The word of the language that starts an item of a block, such as {@code segment}. */
    public static String keyword(Block block) {
        return KINDS.get(block).getSimpleName().toLowerCase(Locale.ROOT);
    }
}
