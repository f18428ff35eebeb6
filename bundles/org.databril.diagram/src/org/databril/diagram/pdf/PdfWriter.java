// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Text;
import org.databril.diagram.scene.Theme;
import org.databril.diagram.text.Type;

/**
 * Writes scenes as PDF, one page each, with the shipped font embedded and text that can be selected and searched. A page
 * is the smallest paper that takes the scene with no type below {@value #SMALLEST_TYPE} points; a larger scene gets a
 * page of its own size. The same scenes give the same bytes: neither dates nor random ids are in them.
 */
public final class PdfWriter {

    /** No type on paper is smaller, in points. */
    public static final double SMALLEST_TYPE = 8;

    private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.A3, Paper.A2, Paper.A1, Paper.A0);

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private PdfWriter() {
    }

    /**
     * Writes in the colours for paper; the stream stays open.
     *
     * @param pages at least one
     * @throws IOException when the stream takes it not
     */
    public static void write(List<Scene> pages, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts(document);
            for (Scene scene : pages) {
                addPage(document, fonts, scene);
            }
            describe(document, pages.getFirst());
            document.setDocumentId(0L);
            document.save(out);
        }
    }

    private static void addPage(PDDocument document, Fonts fonts, Scene scene) throws IOException {
        Paper paper = paper(scene);
        double scale = Math.min(1, Math.min(paper.width() / scene.width(), paper.height() / scene.height()));
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            double left = (paper.width() - scene.width() * scale) / 2;
            new PagePainter(content, fonts, Theme.LIGHT, scale, left, paper.height()).paint(scene);
        }
    }

    /** The smallest paper that takes a scene without making its type too small; one of its own size where none does. */
    public static Paper paper(Scene scene) {
        double type = scene.texts().stream().map(Text::type).mapToDouble(Type::size).min().orElse(SMALLEST_TYPE);
        double least = Math.min(1, SMALLEST_TYPE / type);
        return PAPERS.stream()
            .filter(paper -> fits(scene, least, paper)).findFirst().orElse(new Paper("own", scene.width(), scene.height()));
    }

    /** A scene is whole units large, so it may be a little larger than the paper it was made for. */
    private static boolean fits(Scene scene, double scale, Paper paper) {
        return scene.width() * scale <= paper.width() + 1 && scene.height() * scale <= paper.height() + 1;
    }

    private static void describe(PDDocument document, Scene first) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(first.title());
        information.setSubject(first.description());
        information.setCreator("Databril");
        information.setProducer("Databril");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(first.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
