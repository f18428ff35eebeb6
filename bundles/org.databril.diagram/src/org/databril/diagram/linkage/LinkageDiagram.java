// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.view.CanvasView;

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
    public Scene scene(DiagramInput input) {
        CanvasView view = new CanvasView(input.canvas());
        LinkageGraph whole = LinkageGraph.of(view);
        LinkageGraph shown = input.focus().map(focus -> new Focus(focus, view).in(whole)).orElse(whole);
        return new LinkagePicture(input, view, Folding.of(shown, input.focus())).scene();
    }
}
