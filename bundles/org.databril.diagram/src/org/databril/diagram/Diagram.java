// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.List;
import org.databril.catalogue.Language;
import org.databril.diagram.scene.Scene;

/**
 * A kind of picture of a canvas. To add one, implement this and name the class in
 * {@code META-INF/services/org.databril.diagram.Diagram}; it needs a public constructor without arguments.
 */
public interface Diagram {

    /** The id on the command line and in file names, such as {@code canvas}. */
    String id();

    /** What people call it. */
    String title(Language language);

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
