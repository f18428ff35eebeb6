// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.databril.diagram.Diagrams;
import org.databril.diagram.colour.Colouring;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.picture.PictureCanvas;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PictureTest {
    private LiveText text;

    @BeforeEach
    void openTheBakery() throws CoreException {
        text = Bench.open(Written.project("Bakery", Written.BAKERY));
        Bench.until("the picture of the bakery", () -> Bench.pictureShows("The bakery"));
    }

    @AfterEach
    void tidy() {
        Bench.act(() -> {
            Bench.picture().choose(Diagrams.all().getFirst());
            Bench.picture().colour(Colouring.NONE);
        });
        Bench.tidy();
    }

    @Test
    void theElementAtTheCursorIsMarked() throws Exception {
        Bench.cursorBefore(text.editor(), "Shop");
        Bench.until("a line around the shop", () -> Bench.picture().picture().selected().equals("Bakery.Shop"));
        Screenshot.save("picture-marks-cursor");
        Bench.cursorBefore(text.editor(), "// the only one");
        Bench.until("no line in front of the shop", () -> Bench.picture().picture().selected().isEmpty());
    }

    @Test
    void impactIsAboutTheElementAtTheCursor() throws Exception {
        Bench.cursorBefore(text.editor(), "Shop");
        Bench.act(() -> Bench.picture().choose(Diagrams.byId("impact").orElseThrow()));
        Bench.until("the impact of the shop", () -> {
            var scene = Bench.picture().picture().scene();
            return scene != null && scene.diagram().equals("impact") && scene.boundsOf("Bakery.Shop").isPresent();
        });
        Screenshot.save("picture-impact");
    }

    @Test
    void coloursHaveALegend() throws Exception {
        Bench.act(() -> Bench.picture().colour(Colouring.SEGMENT));
        Bench.until("the legend", () -> Bench.pictureShows("Colours: customer segments"));
        Screenshot.save("picture-coloured");
    }

    @Test
    void onFullScreenArrowsStepThroughThePicturesAndEscapeLeaves() throws Exception {
        Bench.command("org.databril.workbench.present");
        Shell shell = Bench.dialog("Full screen");
        PictureCanvas picture = Bench.one(shell, PictureCanvas.class, any -> true);
        Bench.until("the canvas", () -> picture.scene() != null && picture.scene().diagram().equals("canvas"));
        Screenshot.save("picture-full-screen");
        press(picture, SWT.ARROW_RIGHT);
        Bench.until("the next picture", () -> picture.scene().diagram().equals("linkage"));
        press(picture, SWT.ARROW_LEFT);
        Bench.until("the one before", () -> picture.scene().diagram().equals("canvas"));
        press(picture, SWT.ESC);
        Bench.until("the workbench", shell::isDisposed);
    }

    @Test
    void thePictureGoesToTheClipboardAsPixelsAndAsSvg() {
        Bench.act(() -> Bench.picture().setFocus());
        Bench.command("org.eclipse.ui.edit.copy");
        Bench.until("pixels on the clipboard", () -> clipboard(ImageTransfer.getInstance()) instanceof ImageData image
                && image.width >= Bench.picture().picture().scene().width());
        Bench.command("org.databril.workbench.copySvg");
        Bench.until("SVG on the clipboard", () -> clipboard(TextTransfer.getInstance()) instanceof String svg
                && svg.contains("<svg") && svg.contains("The bakery"));
    }

    @Test
    void keysOfTheViewZoomAndFit() {
        PictureCanvas picture = Bench.picture().picture();
        Bench.act(() -> {
            Bench.page().activate(Bench.picture());
            picture.fit();
        });
        double fitted = Bench.see(picture::zoom);
        Bench.command("org.databril.workbench.zoomIn");
        Bench.until("a larger picture", () -> picture.zoom() > fitted);
        Bench.command("org.databril.workbench.fit");
        Bench.until("the picture as before", () -> Math.abs(picture.zoom() - fitted) < 0.05);
    }

    private static Object clipboard(Transfer kind) {
        Clipboard clipboard = new Clipboard(Bench.display());
        try {
            return clipboard.getContents(kind);
        } finally {
            clipboard.dispose();
        }
    }

    private static void press(PictureCanvas picture, int key) {
        Bench.act(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = key == SWT.ESC ? SWT.ESC : 0;
            picture.notifyListeners(SWT.KeyDown, event);
        });
    }
}
