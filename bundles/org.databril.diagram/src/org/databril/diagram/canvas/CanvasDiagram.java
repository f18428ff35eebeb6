// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.canvas;

import java.util.List;
import java.util.Optional;
import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Words;
import org.databril.diagram.pdf.Paper;
import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;

/** The business model canvas: Osterwalder's nine blocks, each item with its facts and what is recorded of it. */
public final class CanvasDiagram implements Diagram {

    /** How much larger a scene may be than the paper it is printed on: its type of 9 points comes out at 8. */
    private static final double LARGER = 9.0 / 8;
    private static final double SCREEN_WIDTH = 1190;

    @Override
    public String id() {
        return "canvas";
    }

    @Override
    public String title(Language language) {
        return new Words(language).text("canvas.title");
    }

    @Override
    public boolean fits(Named element) {
        return element instanceof Item;
    }

    @Override
    public String fitting(Language language) {
        return new Words(language).text("canvas.fitting");
    }

    @Override
    public Scene scene(DiagramInput input) {
        return new CanvasPicture(input).growing(SCREEN_WIDTH);
    }

    /** On A4 where it fits, else on A3, else block by block on as many pages of A4 as it takes. */
    @Override
    public List<Scene> pages(DiagramInput input) {
        CanvasPicture picture = new CanvasPicture(input);
        for (Paper paper : List.of(Paper.A4, Paper.A3)) {
            Optional<Scene> page = picture.fitting(paper.width() * LARGER, paper.height() * LARGER);
            if (page.isPresent()) {
                return List.of(page.get());
            }
        }
        return picture.byBlock(Paper.A4.width() * LARGER, Paper.A4.height() * LARGER);
    }
}
