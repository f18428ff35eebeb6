// SPDX-License-Identifier: EPL-2.0
package org.databril.server.diagnostics;

import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.databril.dsl.problem.Problem;
import org.databril.server.Positions;
import org.databril.server.pages.FindingPages;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Problems as the protocol tells them. */
public final class Telling {
    /** Who tells it, where a client shows that. */
    public static final String SOURCE = "databril";

    private Telling() {
    }

    /**
     * A problem in a language.
     *
     * @param positions of the text that it is in; null where that is not known
     */
    public static Diagnostic of(Problem problem, Positions positions, Language language, FindingPages pages) {
        var range = positions == null ? lineRange(problem) : positions.range(problem.offset(), problem.length());
        var diagnostic = new Diagnostic(range, problem.message(language), severity(problem.severity()), SOURCE, problem.code());
        pages.uri(problem.code(), language).map(DiagnosticCodeDescription::new).ifPresent(diagnostic::setCodeDescription);
        return diagnostic;
    }

    private static Range lineRange(Problem problem) {
        var start = new Position(problem.line() - 1, problem.column() - 1);
        return new Range(start, new Position(start.getLine(), start.getCharacter() + problem.length()));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
