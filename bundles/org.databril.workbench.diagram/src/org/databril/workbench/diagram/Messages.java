// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import org.eclipse.osgi.util.NLS;

/** What the editor says to people, from {@code messages.properties} and its translations. */
public final class Messages extends NLS {
    public static String page_text;
    public static String page_canvas;
    public static String canvas_none;
    public static String canvas_lastGood;
    public static String canvas_failed;

    static {
        NLS.initializeMessages("org.databril.workbench.diagram.messages", Messages.class);
    }

    private Messages() {
    }
}
