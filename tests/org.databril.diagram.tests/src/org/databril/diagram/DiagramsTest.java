// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.databril.catalogue.Language;
import org.databril.diagram.pdf.PdfWriter;
import org.databril.diagram.png.PngWriter;
import org.databril.diagram.svg.SvgWriter;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    @Test
    void theCanvasComesFirstAndLinkageSecond() {
        assertEquals("canvas", Diagrams.all().get(0).id());
        assertEquals("linkage", Diagrams.all().get(1).id());
    }

    @Test
    void everyDiagramHasANameInBothLanguages() {
        for (Diagram diagram : Diagrams.all()) {
            assertFalse(diagram.title(Language.EN).isBlank());
            assertFalse(diagram.title(Language.NL).equals(diagram.title(Language.EN)));
        }
    }

    @Test
    void anUnknownIdFindsNone() {
        assertTrue(Diagrams.byId("no such").isEmpty());
    }

    @Test
    void everyPictureIsTheSameTwiceAlsoInAnotherCountryAndTimeZone() throws Exception {
        List<byte[]> here = pictures();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<byte[]> there = pictures();
            for (int i = 0; i < here.size(); i++) {
                assertArrayEquals(here.get(i), there.get(i));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Each diagram of the bakery in every format, those of elements about all that they fit. */
    private static List<byte[]> pictures() throws IOException {
        Canvas bakery = Cases.korenaar();
        List<byte[]> pictures = new ArrayList<>();
        for (Diagram diagram : Diagrams.all()) {
            List<DiagramInput> inputs = new ArrayList<>(diagram.series(Cases.input(bakery)));
            Cases.elements(bakery).filter(diagram::fits).forEach(element -> inputs.add(Cases.input(bakery).about(element)));
            for (DiagramInput input : inputs) {
                pictures.add(SvgWriter.write(diagram.scene(input)).getBytes(StandardCharsets.UTF_8));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfWriter.write(diagram.pages(inputs.getFirst()), out);
            PngWriter.write(diagram.scene(inputs.getFirst()), out);
            pictures.add(out.toByteArray());
        }
        return pictures;
    }
}
