// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the brace or bracket that belongs to the one at the cursor. */
public final class CanvasBrackets extends DefaultCharacterPairMatcher {
    /** Braces and brackets outside of strings and comments. */
    public CanvasBrackets() {
        super(new char[] {'{', '}', '(', ')'}, CanvasPartitions.PARTITIONING, true);
    }
}
