// SPDX-License-Identifier: EPL-2.0
package org.databril.server.diagnostics;

import java.util.function.Function;

import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.databril.dsl.problem.Kinds;
import org.databril.dsl.problem.Problem;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.server.Positions;
import org.databril.server.pages.FindingPages;
import org.databril.server.session.Told;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What is to be told, as the protocol tells it. */
public final class Telling {
    /** More would explain nothing. */
    private static final int EVIDENCE = 8;
    /** Who tells it, where a client shows that. */
    public static final String SOURCE = "databril";

    private Telling() {
    }

    /**
     * What is told of a file, in a language.
     *
     * @param positions of the text that it is in; null where that is not known
     * @param places where the names of elements are, as the client has it
     */
    public static Diagnostic of(Told told, Positions positions, Language language, FindingPages pages,
            Function<Named, Location> places) {
        var problem = told.problem();
        var range = positions == null ? lineRange(problem) : positions.range(problem.offset(), problem.length());
        var diagnostic = new Diagnostic(range, problem.message(language), severity(problem.severity()), SOURCE, problem.code());
        pages.uri(problem.code(), language).map(DiagnosticCodeDescription::new).ifPresent(diagnostic::setCodeDescription);
        if (!told.evidence().isEmpty()) {
            diagnostic.setRelatedInformation(told.evidence().stream().limit(EVIDENCE)
                    .map(element -> new DiagnosticRelatedInformation(places.apply(element), called(element, language))).toList());
        }
        return diagnostic;
    }

    private static String called(Named element, Language language) {
        return Kinds.of(element.eClass()).text(language) + " " + Names.display(element);
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
