// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Pictures of the display under test, for people to look at. */
final class Screenshot {

    private Screenshot() {
    }

    /**
     * Saves what the window shows, with its dialogs, as {@code target/screenshots/<name>.png}.
     *
     * @return the file
     * @throws IOException when the folder cannot be made
     */
    static Path save(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath());
        Path file = folder.resolve(name + ".png");
        Display display = PlatformUI.getWorkbench().getDisplay();
        ImageData[] last = new ImageData[1];
        Bench.untilStill("a picture that stands still", () -> {
            ImageData now = copyOf(display);
            boolean still = last[0] != null && isSame(last[0], now);
            last[0] = now;
            return still;
        });
        ImageLoader loader = new ImageLoader();
        loader.data = last;
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** Whether two pictures differ by no more than a blinking cursor. */
    private static boolean isSame(ImageData one, ImageData other) {
        int differ = 0;
        for (int i = 0; i < one.data.length && i < other.data.length; i++) {
            if (one.data[i] != other.data[i]) {
                differ++;
            }
        }
        return differ < 400;
    }

    private static ImageData copyOf(Display display) {
        Rectangle window = Bench.window().getShell().getBounds().intersection(display.getBounds());
        Image image = new Image(display, window.width, window.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, window.x, window.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
