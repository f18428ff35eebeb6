// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.change;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.elsewhere.ReferencedInput;

/** What is said where a text is only shown. To be used on the UI thread. */
public final class ReadOnly {
    private ReadOnly() {
    }

    /** Why a text cannot be changed, for whoever tries; empty where it can. */
    public static String why(LiveText text) {
        return ReferencedInput.of(text.editor()).map(ReferencedInput::why).orElseGet(() -> ofFile(text));
    }

    /** What a page says of it above what it shows; nothing where the editor says it above all of its pages. */
    public static String note(LiveText text) {
        return ReferencedInput.of(text.editor()).isPresent() ? "" : ofFile(text);
    }

    private static String ofFile(LiveText text) {
        return text.isReadOnly() ? org.databril.workbench.Messages.readOnly : "";
    }
}
