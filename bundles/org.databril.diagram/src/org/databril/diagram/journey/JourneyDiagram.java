// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.journey;

import java.util.List;
import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Segment;

/**
 * The customer journey: a row per segment, a column per phase, in each the channels that reach the segment then with what
 * they record, and between two phases that record something whether that is linked. About a segment only its own row.
 */
public final class JourneyDiagram implements Diagram {

    @Override
    public String id() {
        return "journey";
    }

    @Override
    public String title(Language language) {
        return new Words(language).text("journey.title");
    }

    @Override
    public boolean fits(Named element) {
        return element instanceof Segment;
    }

    @Override
    public String fitting(Language language) {
        return new Words(language).text("journey.fitting");
    }

    @Override
    public Scene scene(DiagramInput input) {
        JourneyPicture picture = new JourneyPicture(input);
        return picture.sheet().scene(picture);
    }

    @Override
    public List<Scene> pages(DiagramInput input) {
        JourneyPicture picture = new JourneyPicture(input);
        return picture.sheet().pages(picture);
    }
}
