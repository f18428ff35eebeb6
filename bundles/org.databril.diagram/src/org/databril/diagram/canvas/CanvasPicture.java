// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.canvas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.databril.catalogue.Block;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Heading;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;

/** A canvas on one page, or block by block on several. */
final class CanvasPicture {

    static final double MARGIN = 24;
    private static final double LEAST_CARD = 150;
    private static final double HEAD_GAP = 16;
    private static final double FOOT_GAP = 14;

    private final DiagramInput input;
    private final CanvasView view;
    private final Words words;
    private final Map<Block, BlockBox> boxes = new EnumMap<>(Block.class);

    CanvasPicture(DiagramInput input) {
        this.input = input;
        this.view = new CanvasView(input.canvas());
        this.words = new Words(input.language());
        for (Block block : Block.values()) {
            boxes.put(block, new BlockBox(block, view, input, words));
        }
    }

    /** All on one page, at least so wide, and wider where it would become too high. */
    Scene growing(double width) {
        return onePage(CanvasGrid.growing(boxes, width - 2 * MARGIN));
    }

    /** All on one page of a size; empty where it takes more. */
    Optional<Scene> fitting(double width, double height) {
        double inner = width - 2 * MARGIN;
        return IntStream.iterate(5, cards -> CanvasGrid.cardWidth(inner, cards) >= LEAST_CARD, cards -> cards + 1)
            .mapToObj(cards -> onePage(CanvasGrid.fixed(boxes, inner, cards)))
            .filter(scene -> scene.height() <= height + 1).findFirst();
    }

    private Scene onePage(CanvasGrid grid) {
        double pageWidth = grid.width() + 2 * MARGIN;
        Piece heading = heading(grid.width());
        Piece foot = foot(grid.width());
        double top = MARGIN + heading.height() + HEAD_GAP;
        double below = top + grid.height() + FOOT_GAP;
        List<Node> nodes = new ArrayList<>(heading.at(MARGIN, MARGIN));
        nodes.addAll(grid.at(MARGIN, top));
        nodes.addAll(foot.at(MARGIN, below));
        return scene(pageWidth, below + foot.height() + MARGIN - 4, nodes);
    }

    /** The blocks one after the other on pages of a size. */
    List<Scene> byBlock(double width, double height) {
        double inner = width - 2 * MARGIN;
        Piece heading = heading(inner);
        Piece foot = foot(inner);
        double top = MARGIN + heading.height() + HEAD_GAP;
        double bottom = height - MARGIN - foot.height() - FOOT_GAP - 14;
        CanvasPages pages = new CanvasPages(inner, bottom - top);
        for (Block block : Block.values()) {
            pages.add(block, boxes.get(block));
        }
        List<Scene> scenes = new ArrayList<>();
        List<Piece> contents = pages.pages();
        for (int i = 0; i < contents.size(); i++) {
            List<Node> nodes = new ArrayList<>(heading.at(MARGIN, MARGIN));
            nodes.addAll(contents.get(i).at(MARGIN, top));
            nodes.addAll(foot.at(MARGIN, bottom + FOOT_GAP));
            String number = words.text("canvas.page", i + 1, contents.size());
            nodes.addAll(Paragraph.right(number, Type.FACT, Ink.MUTED, inner).at(MARGIN, height - MARGIN - 10));
            double high = Math.max(height, top + contents.get(i).height() + foot.height() + MARGIN + FOOT_GAP + 14);
            scenes.add(scene(width, high, nodes));
        }
        return scenes;
    }

    private Scene scene(double width, double height, List<Node> nodes) {
        String name = Names.display(input.canvas());
        String title = name + " · " + words.text("canvas.title");
        String description = words.text("canvas.described", name, words.count("item", view.items().size()));
        return new Scene("canvas", title, description, input.language().id(), width, Math.ceil(height), nodes);
    }

    private Piece heading(double width) {
        List<String> counts = new ArrayList<>();
        counts.add(words.count("item", view.items().size()));
        counts.add(words.count("source", view.sources().size()));
        counts.add(words.count("kpi", view.kpis().size()));
        int open = input.lens().openQuestions().orElseGet(view::openQuestions);
        if (open > 0) {
            counts.add(words.count("question", open));
        }
        return Heading.of(input.canvas(), words.text("canvas.lens"), String.join(" · ", counts), words, width);
    }

    /** The legend, and whose design the canvas is. */
    private Piece foot(double width) {
        Piece credit = Paragraph.line(words.text("canvas.credit"), Type.FACT, Ink.MUTED);
        Piece legend = new CanvasLegend(boxes.values(), words).piece(width - credit.width() - 32);
        List<Node> nodes = new ArrayList<>();
        nodes.add(Group.of("legend", legend.nodes()));
        nodes.addAll(credit.at(width - credit.width(), 0));
        return new Piece(width, Math.max(legend.height(), credit.height()), nodes);
    }
}
