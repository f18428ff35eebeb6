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
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Pictures of the display under test, for people to look at. */
final class Screenshot {

    private Screenshot() {
    }

    /**
     * Saves what the display shows now as {@code target/screenshots/<name>.png}.
     *
     * @return the file
     * @throws IOException when the folder cannot be made
     */
    static Path save(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath());
        Path file = folder.resolve(name + ".png");
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {copyOf(display)};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        });
        return file;
    }

    private static ImageData copyOf(Display display) {
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
