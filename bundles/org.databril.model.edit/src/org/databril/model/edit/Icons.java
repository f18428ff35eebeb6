// SPDX-License-Identifier: EPL-2.0
package org.databril.model.edit;

import java.net.URL;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

/** The icons of the model: SVG, 16 by 16, in colours that stand out on light and on dark ground. */
public final class Icons {
    private Icons() {
    }

    /**
     * The icon of a class of the model.
     *
     * @param type a concrete class of the model
     * @throws NullPointerException when the class has no icon
     */
    public static URL of(EClass type) {
        return icon(type.getName());
    }

    /**
     * The icon of one of the nine blocks: its place on the canvas.
     *
     * @param block the id of the block, such as {@code segments}
     * @throws NullPointerException when there is no such block
     */
    public static URL ofBlock(String block) {
        return icon("blocks/" + block);
    }

    private static URL icon(String name) {
        var path = "/icons/" + name + ".svg";
        return Objects.requireNonNull(Icons.class.getResource(path), path);
    }
}
