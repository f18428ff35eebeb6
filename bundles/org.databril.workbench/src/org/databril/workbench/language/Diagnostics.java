// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;

/** What the server has told about texts last; it wants to hear it again when it is asked what to do about it. */
public final class Diagnostics {
    private static final Map<String, List<Diagnostic>> TOLD = new ConcurrentHashMap<>();

    private Diagnostics() {
    }

    /** What was told about a place of a text. */
    public static List<Diagnostic> at(String uri, Range range) {
        return TOLD.getOrDefault(uri, List.of()).stream().filter(told -> touches(told.getRange(), range)).toList();
    }

    static void take(PublishDiagnosticsParams told) {
        if (told.getDiagnostics().isEmpty()) {
            TOLD.remove(told.getUri());
        } else {
            TOLD.put(told.getUri(), List.copyOf(told.getDiagnostics()));
        }
    }

    private static boolean touches(Range one, Range other) {
        return !before(one.getEnd(), other.getStart()) && !before(other.getEnd(), one.getStart());
    }

    private static boolean before(Position one, Position other) {
        return one.getLine() < other.getLine() || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
    }
}
