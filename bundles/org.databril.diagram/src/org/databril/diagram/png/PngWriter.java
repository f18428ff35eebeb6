// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Theme;

/** Writes a scene as PNG, without a display. */
public final class PngWriter {

    /** Pixels per unit of a scene where nothing else is asked for: sharp on screens and in documents. */
    public static final double SCALE = 2;

    private static final double MOST_PIXELS = 120e6;

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private PngWriter() {
    }

    /**
     * Writes in the colours for paper, at {@link #SCALE}; the stream stays open.
     *
     * @throws IOException when the stream takes it not
     */
    public static void write(Scene scene, OutputStream out) throws IOException {
        write(scene, Theme.LIGHT, SCALE, out);
    }

    /**
     * Writes the picture; the stream stays open.
     *
     * @param scale pixels per unit; less is taken where the image would have more than 120 million pixels
     * @throws IOException when the stream takes it not
     */
    public static void write(Scene scene, Theme theme, double scale, OutputStream out) throws IOException {
        BufferedImage image = image(scene, theme, scale);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
    }

    /** The picture as an image of pixels without transparency. */
    public static BufferedImage image(Scene scene, Theme theme, double scale) {
        double used = Math.min(scale, Math.sqrt(MOST_PIXELS / (scene.width() * scene.height())));
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(scene.width() * used)),
            Math.max(1, (int) Math.ceil(scene.height() * used)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.setColor(new Color(theme.rgb(Ink.PAPER)));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(used, used);
            new ScenePainter(graphics, theme).paint(scene);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
