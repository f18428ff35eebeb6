// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.databril.diagram.png.PngWriter;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.svg.SvgWriter;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.StatusLine;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Puts pictures on the clipboard, in the light colours of exported ones. To be used on the UI thread. */
final class PictureCopy {
    private PictureCopy() {
    }

    /** Pixels, for documents and slides. */
    static void pixels(Scene scene) {
        copy(() -> new Object[] {image(scene)}, ImageTransfer.getInstance());
    }

    /** SVG, for drawing programs; its text, for editors. */
    static void svg(Scene scene) {
        copy(() -> {
            String svg = SvgWriter.write(scene);
            return new Object[] {svg, svg};
        }, new SvgTransfer(), TextTransfer.getInstance());
    }

    private static ImageData image(Scene scene) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 16);
            PngWriter.write(scene, png);
            return new ImageData(new ByteArrayInputStream(png.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot draw " + scene.title(), e);
        }
    }

    private static void copy(Supplier<Object[]> content, Transfer... kinds) {
        Display display = Display.getCurrent();
        CompletableFuture.supplyAsync(content).whenComplete((drawn, failure) -> display.asyncExec(() -> {
            if (failure != null) {
                Log.error("Cannot copy a picture", failure);
                StatusLine.say(Messages.picture_failed);
                return;
            }
            Clipboard clipboard = new Clipboard(display);
            try {
                clipboard.setContents(drawn, kinds);
                StatusLine.say(Messages.picture_copied);
            } finally {
                clipboard.dispose();
            }
        }));
    }
}
