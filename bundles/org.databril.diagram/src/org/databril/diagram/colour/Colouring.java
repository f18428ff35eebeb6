// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import java.util.Locale;
import org.databril.catalogue.Language;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Scene;

/**
 * By what a picture is coloured. A coloured picture is the same picture: elements get a bar of their colours, those that
 * have none step back, and a legend below says what the colours mean.
 */
public enum Colouring {

    /** The picture as it is. */
    NONE,
    /** For which customer segments an element is there. */
    SEGMENT,
    /** How heavy the findings on an element are. */
    FINDING,
    /** How the KPIs that measure an element stand. */
    KPI;

    /** The word for it in settings, such as {@code segment}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return id();
    }

    /** What people call it. */
    public String title(Language language) {
        return new Words(language).text("colour." + id());
    }

    /** The colouring with an id; none where there is no such one. */
    public static Colouring byId(String id) {
        for (Colouring colouring : values()) {
            if (colouring.id().equals(id)) {
                return colouring;
            }
        }
        return NONE;
    }

    /**
     * The picture in these colours.
     *
     * @param scene a picture that was built from the input
     * @param input what it was built from; its lens says what findings there are
     */
    public Scene on(Scene scene, DiagramInput input) {
        Words words = new Words(input.language());
        return switch (this) {
            case NONE -> scene;
            case SEGMENT -> new Tinting(new BySegment(input.canvas(), words), input).on(scene, this);
            case FINDING -> new Tinting(new ByFinding(input.lens(), words), input).on(scene, this);
            case KPI -> new Tinting(new ByKpi(input.canvas(), words), input).on(scene, this);
        };
    }
}
