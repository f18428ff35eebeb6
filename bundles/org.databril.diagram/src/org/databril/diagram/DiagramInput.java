// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.Objects;
import java.util.Optional;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;

/**
 * What a picture is built from.
 *
 * @param canvas the canvas to show, with what it uses
 * @param language of the picture
 * @param lens what is known of the elements beyond the model; {@link Lens#NONE} where nothing is
 * @param focus the element the picture is about; empty for the whole canvas
 * @param detail how much it shows, where it is a picture of places
 */
public record DiagramInput(Canvas canvas, Language language, Lens lens, Optional<Named> focus, Detail detail) {

    /** Nothing may be null. */
    public DiagramInput {
        Objects.requireNonNull(canvas, "canvas");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(lens, "lens");
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(detail, "detail");
    }

    /** A picture of a whole canvas without a lens. */
    public static DiagramInput of(Canvas canvas, Language language) {
        return new DiagramInput(canvas, language, Lens.NONE, Optional.empty(), Detail.STANDARD);
    }

    /** The same seen through another lens. */
    public DiagramInput with(Lens other) {
        return new DiagramInput(canvas, language, other, focus, detail);
    }

    /** The same about one element, null for the whole canvas. */
    public DiagramInput about(Named element) {
        return new DiagramInput(canvas, language, lens, Optional.ofNullable(element), detail);
    }

    /** The same in other detail. */
    public DiagramInput in(Detail other) {
        return new DiagramInput(canvas, language, lens, focus, other);
    }
}
