// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.canvas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.databril.catalogue.Block;
import org.databril.catalogue.Quantity;
import org.databril.catalogue.Questions;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.Blocks;
import org.databril.diagram.view.CanvasView;

/** One of the nine blocks: its name, the part of it that is recorded, and the cards of its items in columns. */
final class BlockBox {

    /** Space between the edge of a block and what is in it. */
    static final double PADDING = 12;
    /** Space between two cards. */
    static final double GAP = 8;
    private static final double LONG_BAR = 44;
    private static final double SHORT_BAR = 26;

    private final Block block;
    private final List<ItemCard> cards;
    private final Words words;
    private final OptionalDouble coverage;
    private final Map<Columns, Double> heights = new HashMap<>();

    private record Columns(int count, double cardWidth) {
    }

    BlockBox(Block block, CanvasView view, DiagramInput input, Words words) {
        this.block = block;
        this.words = words;
        this.cards = Blocks.items(view.canvas(), block).stream()
            .map(item -> new ItemCard(item, view, input.lens(), words)).toList();
        this.coverage = cards.isEmpty() ? OptionalDouble.empty() : input.lens().coverage(block);
    }

    List<ItemCard> cards() {
        return cards;
    }

    boolean covered() {
        return coverage.isPresent();
    }

    /** The name and the bar, which is shorter where the name needs the room. */
    Piece head(double inner) {
        if (coverage.isEmpty()) {
            Piece name = name(inner);
            return new Piece(inner, name.height(), name.nodes());
        }
        double part = coverage.getAsDouble();
        Piece percent = Paragraph.line(percent(part), Type.FIGURE, Ink.MUTED);
        double room = inner - percent.width() - 5 - BlockBox.GAP;
        double length = name(room - LONG_BAR).height() > name(room - SHORT_BAR).height() ? SHORT_BAR : LONG_BAR;
        Piece name = name(room - length);
        Piece bar = Icons.bar(part, length);
        List<Node> both = new ArrayList<>(percent.at(inner - length - 5 - percent.width(), 2.3));
        both.addAll(bar.at(inner - length, 6));
        List<Node> nodes = new ArrayList<>(name.nodes());
        nodes.add(Group.of("coverage", both));
        return new Piece(inner, name.height(), nodes);
    }

    private Piece name(double width) {
        return Paragraph.of(block.title(words.language()), Type.HEADING, Ink.INK, width);
    }

    private String percent(double part) {
        BigDecimal whole = BigDecimal.valueOf(part * 100).setScale(0, RoundingMode.HALF_UP);
        return new Quantity(whole, "%").text(words.language()).replace(' ', '\u00A0');
    }

    /** What stands in an empty block: the first question to ask. */
    private Piece question(double inner) {
        String first = Questions.of(block).getFirst().text(words.language());
        return Paragraph.of(first, Type.QUESTION, Ink.MUTED, inner);
    }

    /** How high the block must be with its cards in columns of some width; kept, as finding the best ones asks again and again. */
    double height(int columns, double cardWidth) {
        return heights.computeIfAbsent(new Columns(columns, cardWidth), any -> measure(columns, cardWidth));
    }

    private double measure(int columns, double cardWidth) {
        double inner = inner(columns, cardWidth);
        double head = PADDING - 3 + head(inner).height() + GAP;
        if (cards.isEmpty()) {
            return head + question(inner).height() + PADDING;
        }
        return head + rows(columns, cardWidth).stream().mapToDouble(row -> row + GAP).sum() - GAP + PADDING;
    }

    /** The heights of the rows. */
    List<Double> rows(int columns, double cardWidth) {
        List<Double> rows = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += columns) {
            rows.add(cards.subList(from, Math.min(cards.size(), from + columns)).stream()
                .mapToDouble(card -> card.height(cardWidth)).max().orElse(0));
        }
        return rows;
    }

    private static double inner(int columns, double cardWidth) {
        return columns * cardWidth + (columns - 1) * GAP;
    }

    /** The block at a place. */
    Node at(double x, double y, double height, int columns, double cardWidth) {
        double inner = inner(columns, cardWidth);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Box(x, y, inner + 2 * PADDING, height, 0, Look.filled(Ink.WASH)));
        Piece head = head(inner);
        nodes.addAll(head.at(x + PADDING, y + PADDING - 3));
        double top = y + PADDING - 3 + head.height() + GAP;
        if (cards.isEmpty()) {
            nodes.addAll(question(inner).at(x + PADDING, top));
        } else {
            nodes.addAll(cardsAt(x + PADDING, top, 0, rows(columns, cardWidth).size(), columns, cardWidth));
        }
        return new Group("block " + block.id(), "", "", nodes);
    }

    /** Some rows of cards at a place. */
    List<Node> cardsAt(double x, double y, int fromRow, int toRow, int columns, double cardWidth) {
        List<Double> rows = rows(columns, cardWidth);
        List<Node> nodes = new ArrayList<>();
        double top = y;
        for (int row = fromRow; row < toRow; row++) {
            for (int column = 0; column < columns && row * columns + column < cards.size(); column++) {
                nodes.add(cards.get(row * columns + column)
                    .at(x + column * (cardWidth + GAP), top, cardWidth, rows.get(row)));
            }
            top += rows.get(row) + GAP;
        }
        return nodes;
    }
}
