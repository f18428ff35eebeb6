// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import java.util.List;
import java.util.Set;

import org.databril.dsl.Bmc;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

/** The words of the language. */
final class Keywords {
    private static final Set<String> ELEMENTS = Set.of("canvas", "landscape", "segment", "proposition", "promise", "channel",
            "relationship", "stream", "resource", "activity", "partner", "cost", "information", "attribute", "source", "flow",
            "kpi", "dashboard", "opportunity", "answer", "ignore");

    private static final class Holder {
        static final List<String> ALL = GrammarUtil
                .getAllKeywords(Bmc.injector().getInstance(IGrammarAccess.class).getGrammar()).stream()
                .filter(word -> Character.isLetter(word.charAt(0))).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private Keywords() {
    }

    /** All of them, sorted. */
    static List<String> all() {
        return Holder.ALL;
    }

    /** Whether a word starts an element. */
    static boolean startsElement(String word) {
        return ELEMENTS.contains(word);
    }
}
