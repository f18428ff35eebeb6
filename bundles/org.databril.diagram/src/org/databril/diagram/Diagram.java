// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.List;
import org.databril.catalogue.Language;
import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Named;

/**
 * A kind of picture of a canvas. To add one, implement this and name the class in
 * {@code META-INF/services/org.databril.diagram.Diagram}; it needs a public constructor without arguments.
 */
public interface Diagram {

    /** The id on the command line and in file names, such as {@code canvas}. */
    String id();

    /** What people call it. */
    String title(Language language);

    /** Whether there is such a picture about an element. */
    default boolean fits(Named element) {
        return true;
    }

    /** Whether the picture is always about an element: without one there is nothing to draw. */
    default boolean needsElement() {
        return false;
    }

    /** About what there is such a picture, in words: {@code an attribute, a data source or a KPI}; empty for anything. */
    default String fitting(Language language) {
        return "";
    }

    /**
     * The pictures of a canvas where nobody asks for one element: one of the whole, or for a diagram that is always about
     * an element those that are asked for most, which may be none.
     */
    default List<DiagramInput> series(DiagramInput input) {
        return List.of(input);
    }

    /** Builds the picture. The same input gives the same scene, on every machine. */
    Scene scene(DiagramInput input);

    /**
     * The picture on paper: the scene as it is unless a diagram can spread itself over pages.
     *
     * @return at least one page
     */
    default List<Scene> pages(DiagramInput input) {
        return List.of(scene(input));
    }
}
