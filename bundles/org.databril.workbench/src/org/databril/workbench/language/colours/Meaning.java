// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.colours;

import java.util.Set;

import org.databril.workbench.text.TextColours;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** What a word may be beyond its letters. */
enum Meaning {
    /** A name where its element is written down. */
    DECLARATION,
    /** A name where its element is used. */
    USE,
    /** A value of the language, such as {@code automated}. */
    VALUE;

    /** Types whose colour the letters give already. */
    private static final Set<String> BY_LETTERS = Set.of("keyword", "string", "number", "comment", "operator");
    private static final Set<String> VALUES = Set.of("enumMember", "enum");

    /** The meaning that the server gives with a type and modifiers; null where the letters say enough. */
    static Meaning of(SemanticTokensLegend legend, int type, int modifiers) {
        String name = type < legend.getTokenTypes().size() ? legend.getTokenTypes().get(type) : "keyword";
        if (BY_LETTERS.contains(name)) {
            return null;
        }
        if (VALUES.contains(name)) {
            return VALUE;
        }
        int declared = legend.getTokenModifiers().indexOf(SemanticTokenModifiers.Declaration);
        return declared >= 0 && (modifiers & 1 << declared) != 0 ? DECLARATION : USE;
    }

    Color colour(TextColours colours) {
        return this == VALUE ? colours.value() : colours.name();
    }

    int fontStyle() {
        return this == DECLARATION ? SWT.BOLD : SWT.NORMAL;
    }
}
