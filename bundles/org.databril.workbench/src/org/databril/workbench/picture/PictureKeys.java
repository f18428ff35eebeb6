// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys do on a picture in its view: plus and minus zoom, zero fits, arrows and pages scroll. */
final class PictureKeys {
    private static final int STEP = 48;

    private final PictureCanvas picture;

    private PictureKeys(PictureCanvas picture) {
        this.picture = picture;
    }

    static void on(PictureCanvas picture) {
        PictureKeys keys = new PictureKeys(picture);
        picture.addListener(SWT.KeyDown, keys::pressed);
    }

    private void pressed(Event event) {
        if (!zoom(picture, event.character)) {
            scroll(event.keyCode);
        }
    }

    /** Zooms where the key is one for it. */
    static boolean zoom(PictureCanvas picture, char key) {
        switch (key) {
            case '+', '=' -> picture.zoomIn();
            case '-' -> picture.zoomOut();
            case '0' -> picture.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void scroll(int key) {
        int page = picture.getClientArea().height;
        switch (key) {
            case SWT.ARROW_DOWN -> picture.scroll(0, STEP);
            case SWT.ARROW_UP -> picture.scroll(0, -STEP);
            case SWT.ARROW_RIGHT -> picture.scroll(STEP, 0);
            case SWT.ARROW_LEFT -> picture.scroll(-STEP, 0);
            case SWT.PAGE_DOWN -> picture.scroll(0, page);
            case SWT.PAGE_UP -> picture.scroll(0, -page);
            default -> {
                // is not for pictures
            }
        }
    }
}
