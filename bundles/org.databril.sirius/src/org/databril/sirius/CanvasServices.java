// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.List;

import org.databril.catalogue.Block;
import org.databril.catalogue.Severity;
import org.databril.diagram.parts.KpiState;
import org.databril.diagram.view.Blocks;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.eclipse.emf.ecore.EObject;

/** What the blocks of the canvas hold, and how they are called: one method for each, as an expression has no arguments of its own. */
public class CanvasServices {
    /** The customer segments. */
    public List<? extends Item> blockSegments(Canvas canvas) {
        return Blocks.items(canvas, Block.SEGMENTS);
    }

    /** The value propositions. */
    public List<? extends Item> blockPropositions(Canvas canvas) {
        return Blocks.items(canvas, Block.PROPOSITIONS);
    }

    /** The channels. */
    public List<? extends Item> blockChannels(Canvas canvas) {
        return Blocks.items(canvas, Block.CHANNELS);
    }

    /** The customer relationships. */
    public List<? extends Item> blockRelationships(Canvas canvas) {
        return Blocks.items(canvas, Block.RELATIONSHIPS);
    }

    /** The revenue streams. */
    public List<? extends Item> blockStreams(Canvas canvas) {
        return Blocks.items(canvas, Block.STREAMS);
    }

    /** The key resources. */
    public List<? extends Item> blockResources(Canvas canvas) {
        return Blocks.items(canvas, Block.RESOURCES);
    }

    /** The key activities. */
    public List<? extends Item> blockActivities(Canvas canvas) {
        return Blocks.items(canvas, Block.ACTIVITIES);
    }

    /** The key partners. */
    public List<? extends Item> blockPartners(Canvas canvas) {
        return Blocks.items(canvas, Block.PARTNERS);
    }

    /** The costs. */
    public List<? extends Item> blockCosts(Canvas canvas) {
        return Blocks.items(canvas, Block.COSTS);
    }

    /** Nothing: for the mapping by which a block takes in what is dropped on it from another one. */
    public List<Item> noItems(Canvas canvas) {
        return List.of();
    }

    /** The line above the board. */
    public String boardTitle(Canvas canvas) {
        return CanvasText.title(canvas);
    }

    /**
     * The heading of a block.
     *
     * @param view the view of the block, whose mapping is called like the block
     */
    public String blockTitle(Canvas canvas, EObject view) {
        return Views.block(view).map(block -> CanvasText.heading(canvas, block, Views.isLensOn(Views.diagram(view)))).orElse("");
    }

    /**
     * What is written of an item: its label, its facts, and what the data lens shows where that layer is on.
     *
     * @param diagram the diagram it is drawn in
     */
    public String itemText(Item item, EObject diagram) {
        return ItemText.of(item, Views.isLensOn(diagram));
    }

    /** Whether a KPI on an item is past its alarm threshold. */
    public boolean isItemPastAlarm(Item item) {
        return ItemText.state(item).filter(KpiState.PAST_ALARM::equals).isPresent();
    }

    /** Whether a KPI on an item is past its warning threshold, and none past its alarm. */
    public boolean isItemPastWarning(Item item) {
        return ItemText.state(item).filter(KpiState.PAST_WARNING::equals).isPresent();
    }

    /** Whether there is a finding on an item that is an error. */
    public boolean isItemWrong(Item item) {
        return Findings.within(item).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Whether there is a finding on an item that is a warning. */
    public boolean isItemQuestioned(Item item) {
        return Findings.within(item).anyMatch(finding -> finding.severity() == Severity.WARNING);
    }

    /** Whether something can be moved up and down in its block. */
    public boolean isInBlock(EObject element) {
        return element instanceof Item && element.eContainer() instanceof Canvas;
    }

    /** Moves an item before the one above it in its block. */
    public EObject moveUp(Item item) {
        return Changes.reorder(item, -1);
    }

    /** Moves an item behind the one below it in its block. */
    public EObject moveDown(Item item) {
        return Changes.reorder(item, 1);
    }

    /**
     * Makes an item one of the block that it was dropped on.
     *
     * @param view the view of the block
     */
    public EObject moveIntoBlock(Item item, EObject view) {
        return Views.block(view).map(block -> Changes.convert(item, block)).orElse(item);
    }
}
