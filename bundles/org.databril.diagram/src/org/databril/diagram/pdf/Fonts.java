// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.databril.diagram.text.Typeface;

/** The weights of the shipped font in one document, embedded when first used. */
final class Fonts {

    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final PDDocument document;

    Fonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Typeface face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            try (InputStream stream = face.open()) {
                font = PDType0Font.load(document, stream);
            }
            fonts.put(face, font);
        }
        return font;
    }
}
