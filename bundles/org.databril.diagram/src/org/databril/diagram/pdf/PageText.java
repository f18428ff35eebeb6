// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.databril.diagram.png.TextOutline;
import org.databril.diagram.scene.Text;
import org.databril.diagram.text.Glyph;
import org.databril.diagram.text.Typeface;

/**
 * Texts on a page: in the embedded font where it has all characters, else as outlines that carry the text as their
 * {@code ActualText}, so that it can still be copied.
 */
final class PageText {

    private final PDPageContentStream content;
    private final Fonts fonts;

    PageText(PDPageContentStream content, Fonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    void show(Text text) throws IOException {
        if (text.content().isEmpty()) {
            return;
        }
        if (text.type().face().has(text.content())) {
            showInFont(text);
        } else {
            showAsOutline(text);
        }
    }

    private void showInFont(Text text) throws IOException {
        Typeface face = text.type().face();
        PDFont font = fonts.of(face);
        content.beginText();
        content.setFont(font, (float) text.type().size());
        content.newLineAtOffset((float) text.left(), (float) -text.baseline());
        content.showTextWithPositioning(kerned(text, face));
        content.endText();
    }

    /** Runs of characters, and between them by how much they stand closer, in thousandths of an em. */
    private static Object[] kerned(Text text, Typeface face) {
        List<Object> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Glyph glyph : face.glyphs(text.content())) {
            run.appendCodePoint(glyph.codePoint());
            double closer = face.advance(glyph.id()) - glyph.advance();
            if (Math.abs(closer) > 1e-6) {
                parts.add(run.toString());
                parts.add((float) (closer * 1000));
                run.setLength(0);
            }
        }
        if (!run.isEmpty()) {
            parts.add(run.toString());
        }
        return parts.toArray();
    }

    private void showAsOutline(Text text) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text.content());
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        if (draw(TextOutline.of(text))) {
            content.fill();
        }
        content.endMarkedContent();
    }

    private boolean draw(Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        boolean drawn = false;
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x = p[0], -(y = p[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(x = p[0], -(y = p[1]));
                case PathIterator.SEG_QUADTO -> {
                    float x1 = x + (p[0] - x) * 2 / 3;
                    float y1 = y + (p[1] - y) * 2 / 3;
                    float x2 = p[2] + (p[0] - p[2]) * 2 / 3;
                    float y2 = p[3] + (p[1] - p[3]) * 2 / 3;
                    content.curveTo(x1, -y1, x2, -y2, x = p[2], -(y = p[3]));
                }
                case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], -p[1], p[2], -p[3], x = p[4], -(y = p[5]));
                default -> content.closePath();
            }
            drawn = true;
        }
        return drawn;
    }
}
