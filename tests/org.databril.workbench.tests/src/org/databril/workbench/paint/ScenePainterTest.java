// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Diagrams;
import org.databril.diagram.png.PngWriter;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Theme;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Canvas;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenePainterTest {
    /** Antialiasing differs between the painters; a shape or letter at another place differs much more. */
    private static final double TOLERATED = 0.01;

    enum Tint {
        LIGHT(Theme.LIGHT), DARK(Theme.DARK);

        private final Theme theme;

        Tint(Theme theme) {
            this.theme = theme;
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsWhatTheExportedPictureShows(Tint tint) {
        for (Diagram diagram : Diagrams.all()) {
            Scene scene = diagram.scene(DiagramInput.of(bakery(), Language.EN));
            BufferedImage exported = PngWriter.image(scene, tint.theme, 1);
            ImageData painted = painted(scene, tint.theme);
            assertEquals(exported.getWidth(), painted.width, diagram.id());
            assertEquals(exported.getHeight(), painted.height, diagram.id());
            double differs = difference(exported, painted);
            assertTrue(differs < TOLERATED, () -> diagram.id() + " differs by " + differs);
        }
    }

    private static Canvas bakery() {
        var path = Path.of("bakery.bmc").toAbsolutePath();
        return LoadedProject.of(path.getParent(), Map.of(path, """
                canvas Bakery "The bakery" uses Data {
                    segment Households "Households who live within five kilometres of the shop" {
                        role payer, user  purchases fully recorded in Till
                    }
                    proposition Bread "Bread" { for Households  measured by Fresh }
                    channel Shop "Shop in the village" { direct offline  reaches Households in purchase
                        records Purchase in Till during purchase  cost 42000 EUR per year }
                    cost Wages "Wages" { fixed amount 180000 EUR per year }
                }
                landscape Data {
                    information Purchase { attribute day }
                    source Till "Till" { application holds Purchase as master }
                    source Ledger { administration holds Purchase }
                    flow Day from Till to Ledger { carries Purchase automatic daily }
                    kpi Fresh "Fresh bread" { from Till unit "%" higher is better target 98 warning 95 alarm 90 current 93 on 2026-09-30 }
                }
                """)).canvases().getFirst();
    }

    private static ImageData painted(Scene scene, Theme theme) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        return display.syncCall(() -> {
            Image image = new Image(display, (int) Math.ceil(scene.width()), (int) Math.ceil(scene.height()));
            GC gc = new GC(image);
            new ScenePainter(gc, theme, 0, 0, 1).paint(scene);
            ImageData data = image.getImageData();
            gc.dispose();
            image.dispose();
            return data;
        });
    }

    /** The mean difference of the colours, from 0 for the same picture to 1. */
    private static double difference(BufferedImage one, ImageData other) {
        double sum = 0;
        for (int y = 0; y < other.height; y++) {
            for (int x = 0; x < other.width; x++) {
                var rgb = other.palette.getRGB(other.getPixel(x, y));
                int wanted = one.getRGB(x, y);
                sum += Math.abs((wanted >> 16 & 0xFF) - rgb.red) + Math.abs((wanted >> 8 & 0xFF) - rgb.green)
                        + Math.abs((wanted & 0xFF) - rgb.blue);
            }
        }
        return sum / (3.0 * 255 * other.width * other.height);
    }
}
