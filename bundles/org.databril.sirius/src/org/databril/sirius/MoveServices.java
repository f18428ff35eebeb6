// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import org.databril.catalogue.Block;
import org.databril.model.bmc.Item;
import org.eclipse.emf.ecore.EObject;

/** The entries of the menu "Move to": each makes an item one of another block. */
public class MoveServices {
    /** Makes an item a customer segment. */
    public EObject moveToSegments(Item item) {
        return Changes.convert(item, Block.SEGMENTS);
    }

    /** Makes an item a value proposition. */
    public EObject moveToPropositions(Item item) {
        return Changes.convert(item, Block.PROPOSITIONS);
    }

    /** Makes an item a channel. */
    public EObject moveToChannels(Item item) {
        return Changes.convert(item, Block.CHANNELS);
    }

    /** Makes an item a customer relationship. */
    public EObject moveToRelationships(Item item) {
        return Changes.convert(item, Block.RELATIONSHIPS);
    }

    /** Makes an item a revenue stream. */
    public EObject moveToStreams(Item item) {
        return Changes.convert(item, Block.STREAMS);
    }

    /** Makes an item a key resource. */
    public EObject moveToResources(Item item) {
        return Changes.convert(item, Block.RESOURCES);
    }

    /** Makes an item a key activity. */
    public EObject moveToActivities(Item item) {
        return Changes.convert(item, Block.ACTIVITIES);
    }

    /** Makes an item a key partner. */
    public EObject moveToPartners(Item item) {
        return Changes.convert(item, Block.PARTNERS);
    }

    /** Makes an item a cost. */
    public EObject moveToCosts(Item item) {
        return Changes.convert(item, Block.COSTS);
    }
}
