// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import org.databril.catalogue.Block;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Root;
import org.databril.sirius.live.Live;
import org.databril.sirius.live.Messages;

/** What diagrams, tables and trees are called when they are made: by what they are of, and what they show. */
public class Titles {
    /** Of a canvas. */
    public String canvasTitle(Canvas canvas) {
        return title(canvas, Messages.text("title.canvas"));
    }

    /** Of the linkage of a landscape. */
    public String linkageTitle(Landscape landscape) {
        return title(landscape, Messages.text("title.linkage"));
    }

    /** Of the journey of a canvas. */
    public String journeyTitle(Canvas canvas) {
        return title(canvas, Messages.text("title.journey"));
    }

    /** Of the holdings of a landscape. */
    public String holdingsTitle(Landscape landscape) {
        return title(landscape, Messages.text("title.holdings"));
    }

    /** Of the tree of a landscape. */
    public String landscapeTitle(Landscape landscape) {
        return title(landscape, Messages.text("title.landscape"));
    }

    /** Of the table of segments. */
    public String segmentsTitle(Canvas canvas) {
        return title(canvas, Block.SEGMENTS.title(Live.language()));
    }

    /** Of the table of propositions. */
    public String propositionsTitle(Canvas canvas) {
        return title(canvas, Block.PROPOSITIONS.title(Live.language()));
    }

    /** Of the table of channels. */
    public String channelsTitle(Canvas canvas) {
        return title(canvas, Block.CHANNELS.title(Live.language()));
    }

    /** Of the table of relationships. */
    public String relationshipsTitle(Canvas canvas) {
        return title(canvas, Block.RELATIONSHIPS.title(Live.language()));
    }

    /** Of the table of streams. */
    public String streamsTitle(Canvas canvas) {
        return title(canvas, Block.STREAMS.title(Live.language()));
    }

    /** Of the table of resources. */
    public String resourcesTitle(Canvas canvas) {
        return title(canvas, Block.RESOURCES.title(Live.language()));
    }

    /** Of the table of activities. */
    public String activitiesTitle(Canvas canvas) {
        return title(canvas, Block.ACTIVITIES.title(Live.language()));
    }

    /** Of the table of partners. */
    public String partnersTitle(Canvas canvas) {
        return title(canvas, Block.PARTNERS.title(Live.language()));
    }

    /** Of the table of costs. */
    public String costsTitle(Canvas canvas) {
        return title(canvas, Block.COSTS.title(Live.language()));
    }

    private static String title(Root root, String what) {
        return Names.display(root) + ": " + what;
    }
}
