// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Theme;

/**
 * Writes a scene as SVG 1.1. Text stays text and keeps its width where Roboto is not installed; each group has the CSS
 * class of its kind, the qualified name of what it shows as {@code data-element}, an id made of it and a title.
 * Colours are presentation attributes, so that a style sheet may override them. The same scene gives the same bytes.
 */
public final class SvgWriter {

    private SvgWriter() {
    }

    /** The document as text, in the colours for paper. */
    public static String write(Scene scene) {
        return write(scene, Theme.LIGHT);
    }

    /** The document as text. */
    public static String write(Scene scene, Theme theme) {
        return new SvgDocument(scene, theme).text();
    }

    /**
     * Writes the document in UTF-8; the stream stays open.
     *
     * @throws IOException when the stream takes it not
     */
    public static void write(Scene scene, OutputStream out) throws IOException {
        out.write(write(scene).getBytes(StandardCharsets.UTF_8));
    }
}
