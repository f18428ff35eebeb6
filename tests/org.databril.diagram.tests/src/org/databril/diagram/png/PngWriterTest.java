// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.databril.diagram.Cases;
import org.databril.diagram.Diagrams;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Theme;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    private final Scene scene = Diagrams.byId("canvas").orElseThrow().scene(Cases.input(Cases.korenaar()));

    @Test
    void itIsTwiceAsManyPixelsAsTheSceneHasUnits() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(scene, out);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(2 * (int) scene.width(), image.getWidth());
        assertEquals(2 * (int) scene.height(), image.getHeight());
    }

    @Test
    void theLabelOfACardIsInItsPlace() {
        BufferedImage image = PngWriter.image(scene, Theme.LIGHT, 1);
        Bounds card = scene.boundsOf("Korenaar.Oven").orElseThrow();
        int ink = 0;
        for (int y = (int) card.y() + 8; y < card.y() + 24; y++) {
            for (int x = (int) card.x() + 8; x < card.x() + 70; x++) {
                ink += (image.getRGB(x, y) & 0xFF) < 0x90 ? 1 : 0;
            }
        }
        assertTrue(ink > 60 && ink < 500, ink + " dark pixels");
    }

    @Test
    void byNightThePageIsDark() {
        BufferedImage image = PngWriter.image(scene, Theme.DARK, 1);
        assertEquals(Theme.DARK.rgb(Ink.PAPER), image.getRGB(1, 1) & 0xFFFFFF);
    }

    @Test
    void aHugeSceneIsDrawnSmallerRatherThanNotAtAll() {
        Scene huge = new Scene("test", "t", "d", "en", 40_000, 30_000, List.of());
        assertTrue(PngWriter.image(huge, Theme.LIGHT, 2).getWidth() < 20_000);
    }
}
