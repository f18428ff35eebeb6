// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.canvas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.databril.catalogue.Block;
import org.databril.diagram.scene.Node;

/**
 * Osterwalder's grid: five columns above, the second and the fourth of them cut in two, costs and revenue below. A
 * column takes the cards of its blocks side by side where it would grow too high, and the picture grows with it.
 */
final class CanvasGrid {

    private static final double GAP = 3;
    private static final double LEAST_UPPER = 330;
    private static final double LEAST_LOWER = 100;
    /** The picture is not made higher than this part of its width while there is a column to widen. */
    private static final double HIGHEST = 0.62;
    private static final double LEAST_CARD = 190;
    private static final List<List<Block>> COLUMNS = List.of(List.of(Block.PARTNERS),
        List.of(Block.ACTIVITIES, Block.RESOURCES), List.of(Block.PROPOSITIONS),
        List.of(Block.RELATIONSHIPS, Block.CHANNELS), List.of(Block.SEGMENTS));

    private final Map<Block, BlockBox> boxes;
    private final double cardWidth;
    private final int[] abreast = {1, 1, 1, 1, 1};

    private CanvasGrid(Map<Block, BlockBox> boxes, double cardWidth) {
        this.boxes = new EnumMap<>(boxes);
        this.cardWidth = cardWidth;
    }

    /** A grid at least so wide, and wider where it would become too high. */
    static CanvasGrid growing(Map<Block, BlockBox> boxes, double width) {
        CanvasGrid grid = new CanvasGrid(boxes, cardWidth(width, COLUMNS.size()));
        while (grid.isTooHigh() && grid.widen()) {
            // until it is wide enough
        }
        return grid;
    }

    /**
     * A grid exactly so wide.
     *
     * @param cards how many cards stand side by side, at least five
     */
    static CanvasGrid fixed(Map<Block, BlockBox> boxes, double width, int cards) {
        CanvasGrid grid = new CanvasGrid(boxes, cardWidth(width, cards));
        for (int i = COLUMNS.size(); i < cards; i++) {
            grid.abreast[grid.highest()]++;
        }
        return grid;
    }

    /** How wide a card is where so many stand side by side. */
    static double cardWidth(double width, int cards) {
        int columns = COLUMNS.size();
        double between = (columns - 1) * GAP + columns * 2 * BlockBox.PADDING + (cards - columns) * BlockBox.GAP;
        return (width - between) / cards;
    }

    /** The lower blocks are measured only where it matters: their cards are laid out anew for every width. */
    private boolean isTooHigh() {
        double highest = HIGHEST * width();
        return upper() + GAP + LEAST_LOWER > highest || height() > highest;
    }

    /** Gives the highest column one more card side by side; false where it has no more. */
    private boolean widen() {
        int highest = highest();
        boolean more = abreast[highest] < mostCards(highest);
        abreast[highest] += more ? 1 : 0;
        return more;
    }

    private int highest() {
        int highest = 0;
        for (int i = 1; i < abreast.length; i++) {
            if (columnHeight(i) > columnHeight(highest)) {
                highest = i;
            }
        }
        return highest;
    }

    private int mostCards(int column) {
        return COLUMNS.get(column).stream().mapToInt(block -> boxes.get(block).cards().size()).max().orElse(1);
    }

    private double columnWidth(int column) {
        return abreast[column] * cardWidth + (abreast[column] - 1) * BlockBox.GAP + 2 * BlockBox.PADDING;
    }

    private double blockHeight(int column, int part) {
        return boxes.get(COLUMNS.get(column).get(part)).height(abreast[column], cardWidth);
    }

    private double columnHeight(int column) {
        double height = 0;
        for (int part = 0; part < COLUMNS.get(column).size(); part++) {
            height += blockHeight(column, part) + (part == 0 ? 0 : GAP);
        }
        return height;
    }

    double width() {
        double width = 4 * GAP;
        for (int i = 0; i < abreast.length; i++) {
            width += columnWidth(i);
        }
        return width;
    }

    private double upper() {
        return Math.max(LEAST_UPPER, columnHeight(highest()));
    }

    private double lowerWidth() {
        return (width() - GAP) / 2;
    }

    private int lowerAbreast() {
        double inner = lowerWidth() - 2 * BlockBox.PADDING;
        return Math.max(1, (int) ((inner + BlockBox.GAP) / (LEAST_CARD + BlockBox.GAP)));
    }

    private double lowerCard() {
        double inner = lowerWidth() - 2 * BlockBox.PADDING;
        return (inner - (lowerAbreast() - 1) * BlockBox.GAP) / lowerAbreast();
    }

    private double lower() {
        return Math.max(LEAST_LOWER, Math.max(boxes.get(Block.COSTS).height(lowerAbreast(), lowerCard()),
            boxes.get(Block.STREAMS).height(lowerAbreast(), lowerCard())));
    }

    double height() {
        return upper() + GAP + lower();
    }

    /** Where the two cut columns are cut, from the top: at one line where both parts of both fit so. */
    private double[] cuts() {
        double upper = upper();
        double above = Math.max(blockHeight(1, 0), blockHeight(3, 0));
        double below = Math.max(blockHeight(1, 1), blockHeight(3, 1));
        if (above + GAP + below <= upper) {
            double shared = above + (upper - GAP - above - below) / 2;
            return new double[] {shared, shared};
        }
        return new double[] {cut(1, upper), cut(3, upper)};
    }

    private double cut(int column, double upper) {
        double spare = upper - columnHeight(column);
        return blockHeight(column, 0) + spare / 2;
    }

    List<Node> at(double x, double y) {
        List<Node> nodes = new ArrayList<>();
        double upper = upper();
        double[] cuts = cuts();
        double left = x;
        for (int i = 0; i < abreast.length; i++) {
            List<Block> blocks = COLUMNS.get(i);
            if (blocks.size() == 1) {
                nodes.add(boxes.get(blocks.getFirst()).at(left, y, upper, abreast[i], cardWidth));
            } else {
                double cut = cuts[i / 2];
                nodes.add(boxes.get(blocks.getFirst()).at(left, y, cut, abreast[i], cardWidth));
                nodes.add(boxes.get(blocks.getLast()).at(left, y + cut + GAP, upper - cut - GAP, abreast[i], cardWidth));
            }
            left += columnWidth(i) + GAP;
        }
        double below = y + upper + GAP;
        nodes.add(boxes.get(Block.COSTS).at(x, below, lower(), lowerAbreast(), lowerCard()));
        nodes.add(boxes.get(Block.STREAMS).at(x + lowerWidth() + GAP, below, lower(), lowerAbreast(), lowerCard()));
        return nodes;
    }
}
