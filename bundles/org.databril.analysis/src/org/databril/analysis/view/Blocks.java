// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.Optional;

import org.databril.catalogue.Block;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Resource;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Stream;

/** In which block of the canvas an element stands. */
public final class Blocks {
    private Blocks() {
    }

    /** The block of an item or promise; empty for what stands in no block, such as a source or a KPI. */
    public static Optional<Block> of(Named element) {
        return Optional.ofNullable(switch (element) {
            case Segment segment -> Block.SEGMENTS;
            case Proposition proposition -> Block.PROPOSITIONS;
            case Promise promise -> Block.PROPOSITIONS;
            case Channel channel -> Block.CHANNELS;
            case Relationship relationship -> Block.RELATIONSHIPS;
            case Stream stream -> Block.STREAMS;
            case Resource resource -> Block.RESOURCES;
            case Activity activity -> Block.ACTIVITIES;
            case Partner partner -> Block.PARTNERS;
            case Cost cost -> Block.COSTS;
            default -> null;
        });
    }
}
