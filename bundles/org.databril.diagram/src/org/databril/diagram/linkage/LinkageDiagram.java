// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.graph.Folding;
import org.databril.diagram.graph.Graph;
import org.databril.diagram.graph.GraphPicture;
import org.databril.diagram.graph.Remarks;
import org.databril.diagram.graph.Story;
import org.databril.diagram.parts.Words;
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
        return picture(input).scene();
    }

    /** The picture before it is laid out, which takes the time and can be done on any thread. */
    public static GraphPicture picture(DiagramInput input) {
        CanvasView view = new CanvasView(input.canvas());
        Graph whole = LinkageGraph.of(view);
        Graph shown = input.focus().map(focus -> new Focus(focus, view, input.detail().hops()).in(whole)).orElse(whole);
        return new GraphPicture(input, view, Folding.of(shown, input.focus(), input.detail()), story(input), Remarks.NONE);
    }

    private static Story story(DiagramInput input) {
        Words words = new Words(input.language());
        String title = words.text("linkage.title");
        String what = input.focus().map(focus -> title + " " + words.text("linkage.focus", Names.display(focus))).orElse(title);
        return new Story("linkage", what, words.text("linkage.described", Names.display(input.canvas()), "{0}"), "",
            words.text("linkage.empty"));
    }
}
