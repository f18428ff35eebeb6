// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.databril.diagram.pdf.PdfWriter;
import org.databril.diagram.png.MissingCharacters;
import org.databril.diagram.png.PngWriter;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.svg.SvgWriter;

/** The kinds of files that a picture can be. */
public enum PictureFormat {
    /** Scalable, with names and titles in it. */
    SVG,
    /** Pixels. */
    PNG,
    /** On paper, in pages. */
    PDF;

    /** The scenes that make up a file: one, or the pages. */
    public List<Scene> scenes(Diagram diagram, DiagramInput input) {
        return this == PDF ? diagram.pages(input) : List.of(diagram.scene(input));
    }

    /** The content of a file. */
    public byte[] draw(List<Scene> scenes) throws IOException {
        if (this == SVG) {
            return SvgWriter.write(scenes.getFirst()).getBytes(StandardCharsets.UTF_8);
        }
        var out = new ByteArrayOutputStream(1 << 16);
        if (this == PNG) {
            PngWriter.write(scenes.getFirst(), out);
        } else {
            PdfWriter.write(scenes, out);
        }
        return out.toByteArray();
    }

    /**
     * The characters that cannot be drawn in this format on this machine, each once; usually empty. What reads a SVG
     * finds fonts of its own for them.
     */
    public String missing(List<Scene> scenes) {
        return this == SVG ? "" : MissingCharacters.of(scenes);
    }

    /** The file of a picture, without its folder. */
    public String file(PictureWish picture) {
        return picture.name() + "." + this;
    }

    /** The name on the command line, which is also the ending of the files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
