// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.databril.diagram.Cases;
import org.databril.diagram.Diagrams;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Text;
import org.databril.diagram.text.Type;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static byte[] pdf(DiagramInput input, String diagram) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(Diagrams.byId(diagram).orElseThrow().pages(input), out);
        return out.toByteArray();
    }

    @Test
    void itsTextCanBeFound() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Cases.input(Cases.korenaar()), "canvas"))) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(1, document.getNumberOfPages());
            assertTrue(text.contains("Bakery De Korenaar"), text);
            assertTrue(text.contains("Households within 5 km"), text);
            assertTrue(text.contains("Canvas design: Strategyzer"), text);
            assertEquals("Bakery De Korenaar · Business model canvas", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void noTypeIsSmallerThanEightPoints() throws IOException {
        for (byte[] pdf : List.of(pdf(Cases.input(Cases.korenaar()), "canvas"), pdf(Cases.input(Cases.korenaar()), "linkage"),
            pdf(Cases.input(Cases.large(300, 12, 30)), "canvas"))) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        assertTrue(text.getYScale() >= PdfWriter.SMALLEST_TYPE - 0.02, text + " " + text.getYScale());
                    }
                }.getText(document);
            }
        }
    }

    @Test
    void theSameSceneGivesTheSameBytes() throws IOException {
        assertArrayEquals(pdf(Cases.input(Cases.korenaar()), "linkage"), pdf(Cases.input(Cases.korenaar()), "linkage"));
    }

    @Test
    void namesInAnyScriptCanBeWritten() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Cases.input(Cases.odd()), "canvas"))) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void aSceneTooLargeForPaperGetsAPageOfItsOwnSize() {
        Text text = new Text("x", 10, 10, Text.Anchor.LEFT, Type.FACT, Ink.INK);
        Scene scene = new Scene("test", "t", "d", "en", 9000, 4000, List.of(text));
        assertEquals(9000, PdfWriter.paper(scene).width());
    }
}
