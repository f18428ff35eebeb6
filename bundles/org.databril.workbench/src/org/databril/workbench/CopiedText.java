// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Text on the clipboard. To be used on the UI thread. */
public final class CopiedText {
    private CopiedText() {
    }

    /** Puts a text there; an empty one as an empty line, for a clipboard takes no text without letters. */
    public static void put(Display display, String text) {
        var clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text.isEmpty() ? "\n" : text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** The text that is there; empty where there is none. */
    public static Optional<String> on(Display display) {
        var clipboard = new Clipboard(display);
        try {
            return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
