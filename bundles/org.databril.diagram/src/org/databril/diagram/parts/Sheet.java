// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.pdf.Paper;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.text.Type;
import org.databril.model.Names;

/**
 * A picture of rows below each other under a heading, with a legend at its foot.
 *
 * @param diagram the id of the diagram
 * @param input what it is built from
 * @param what the kind of picture in words
 * @param counts at the right of the heading; empty for none
 * @param description the same for those who cannot see it
 */
public record Sheet(String diagram, DiagramInput input, String what, String counts, String description) {

    /** How much larger a scene may be than the paper it is printed on: its type of 9 points comes out at 8. */
    private static final double LARGER = 9.0 / 8;
    private static final double SCREEN_WIDTH = 1190;
    private static final double MARGIN = 28;
    private static final double HEAD_GAP = 22;
    private static final double BAND_GAP = 8;
    private static final double FOOT_GAP = 24;
    private static final double NUMBER = 18;

    /** What stands between heading and foot; laid out for the width it gets. */
    public interface Content {

        /** The names of the columns, on every page. */
        Piece band(double width);

        /** The rows in their order; without any the sheet says why. */
        List<Piece> rows(double width);

        /** How far rows are apart. */
        double gap();

        /** What stands there instead of rows where there is none. */
        String whenEmpty();

        /** What the signs mean, only those that occur. */
        List<Piece> legend();
    }

    /** All on one page as high as it must be. */
    public Scene scene(Content content) {
        return onePage(content, SCREEN_WIDTH);
    }

    /** On A4 where it fits, else on A3, else row by row on as many pages of A4 as it takes. */
    public List<Scene> pages(Content content) {
        for (Paper paper : List.of(Paper.A4, Paper.A3)) {
            Scene scene = onePage(content, paper.width() * LARGER);
            if (scene.height() <= paper.height() * LARGER) {
                return List.of(scene);
            }
        }
        return byRow(content, Paper.A4.width() * LARGER, Paper.A4.height() * LARGER);
    }

    private Scene onePage(Content content, double width) {
        double inner = width - 2 * MARGIN;
        return new Page(content, inner).with(content.rows(inner), Piece.NOTHING, 0);
    }

    private List<Scene> byRow(Content content, double width, double height) {
        double inner = width - 2 * MARGIN;
        Page page = new Page(content, inner);
        double room = height - page.frame() - NUMBER;
        List<List<Piece>> pages = new ArrayList<>();
        double used = 0;
        for (Piece row : content.rows(inner)) {
            if (pages.isEmpty() || used + content.gap() + row.height() > room) {
                pages.add(new ArrayList<>());
                used = -content.gap();
            }
            pages.getLast().add(row);
            used += content.gap() + row.height();
        }
        List<Scene> scenes = new ArrayList<>();
        for (List<Piece> rows : pages) {
            String number = new Words(input.language()).text("canvas.page", scenes.size() + 1, pages.size());
            scenes.add(page.with(rows, Paragraph.right(number, Type.FACT, Ink.MUTED, inner), height));
        }
        return scenes;
    }

    /** What every page has, for a width. */
    private final class Page {

        private final Content content;
        private final double inner;
        private final Piece heading;
        private final Piece band;
        private final Piece legend;

        Page(Content content, double inner) {
            this.content = content;
            this.inner = inner;
            this.heading = Heading.of(input.canvas(), what, counts, new Words(input.language()), inner);
            this.band = content.band(inner);
            this.legend = Piece.flow(24, 4, inner, content.legend());
        }

        private double top() {
            return MARGIN + heading.height() + HEAD_GAP;
        }

        /** What it takes besides the rows. */
        double frame() {
            return top() + band.height() + BAND_GAP + FOOT_GAP + legend.height() + MARGIN;
        }

        /** The page with some rows, at least so high. */
        Scene with(List<Piece> rows, Piece number, double least) {
            List<Node> nodes = new ArrayList<>(heading.at(MARGIN, MARGIN));
            double y = top();
            if (rows.isEmpty()) {
                Piece nothing = Paragraph.of(content.whenEmpty(), Type.QUESTION, Ink.MUTED, inner);
                nodes.addAll(nothing.at(MARGIN, y));
                y += nothing.height();
            } else {
                nodes.addAll(band.at(MARGIN, y));
                y += band.isEmpty() ? 0 : band.height() + BAND_GAP;
                Piece body = Piece.column(content.gap(), rows);
                nodes.addAll(body.at(MARGIN, y));
                y += body.height();
            }
            if (!legend.isEmpty()) {
                nodes.add(Group.of("legend", legend.at(MARGIN, y + FOOT_GAP)));
                y += FOOT_GAP + legend.height();
            }
            double height = Math.max(least, Math.ceil(y + (number.isEmpty() ? 0 : NUMBER) + MARGIN - 4));
            nodes.addAll(number.at(MARGIN, height - MARGIN - number.height() + 4));
            return new Scene(diagram, Names.display(input.canvas()) + " · " + what, description, input.language().id(),
                inner + 2 * MARGIN, height, nodes);
        }
    }
}
