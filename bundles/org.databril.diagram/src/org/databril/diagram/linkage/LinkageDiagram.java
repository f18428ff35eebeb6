// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.Map;
import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.graph.Folding;
import org.databril.diagram.graph.Graph;
import org.databril.diagram.graph.GraphDrawing;
import org.databril.diagram.graph.GraphPicture;
import org.databril.diagram.graph.Remarks;
import org.databril.diagram.graph.Story;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.Named;

/**
 * How data gets from where it happens over where it is recorded to what it tells. With a focus only what leads to it and
 * what it leads to; without, the items of a block are one node where there would be too many.
 */
public final class LinkageDiagram implements Diagram {

    @Override
    public String id() {
        return "linkage";
    }

    @Override
    public String title(Language language) {
        return new Words(language).text("linkage.title");
    }

    @Override
    public boolean fits(Named element) {
        return Focus.fits(element);
    }

    @Override
    public String fitting(Language language) {
        return new Words(language).text("linkage.fitting");
    }

    @Override
    public Scene scene(DiagramInput input) {
        return drawing(input, Map.of()).scene();
    }

    /**
     * The picture with what of it shows which.
     *
     * @param before where the cards of the drawing that it comes after are, by their keys; empty for none
     */
    public static GraphDrawing drawing(DiagramInput input, Map<String, Bounds> before) {
        CanvasView view = new CanvasView(input.canvas());
        Graph whole = LinkageGraph.of(view);
        Graph shown = input.focus().map(focus -> new Focus(focus, view, input.detail().hops()).in(whole)).orElse(whole);
        return new GraphPicture(input, view, Folding.of(shown, input.focus(), input.detail()), story(input), Remarks.NONE)
            .drawing(before);
    }

    private static Story story(DiagramInput input) {
        Words words = new Words(input.language());
        String title = words.text("linkage.title");
        String what = input.focus().map(focus -> title + " " + words.text("linkage.focus", Names.display(focus))).orElse(title);
        return new Story("linkage", what, words.text("linkage.described", Names.display(input.canvas()), "{0}"), "",
            words.text("linkage.empty"));
    }
}
