// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.databril.analysis.Cases;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Severity;
import org.junit.jupiter.api.Test;

/** Bakery De Korenaar, judged by hand: {@code korenaar-judged.txt} says what must be found, and why the rest must not. */
class KorenaarFindingsTest {
    private final FindingsResult result = Analysis.with(Settings.STANDARD).run(Business.of(Cases.korenaar()));

    @Test
    void exactlyWhatWasJudgedByHandIsFoundInTheOrderOfTheText() {
        var judged = Cases.text("korenaar-judged.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip).toList();

        assertEquals(String.join("\n", judged),
                result.all().stream().map(KorenaarFindingsTest::line).collect(Collectors.joining("\n")));
    }

    @Test
    void anIgnoredFindingKeepsItsReasonAndDoesNotCount() {
        assertEquals(List.of("The supplier does that"), result.suppressed().stream().map(Finding::reason).toList());
        assertEquals(result.all().size() - 1, result.reported().size());
        assertEquals(Optional.of(Severity.WARNING), result.worst());
    }

    @Test
    void everyMessageEndsInAQuestionInBothLanguages() {
        for (Finding finding : result.all()) {
            for (Language language : Language.values()) {
                assertTrue(finding.message(language).endsWith("?"), finding.message(language));
                assertFalse(finding.message(language).contains("{"), finding.message(language));
            }
        }
    }

    private static String line(Finding finding) {
        var arguments = finding.arguments().entrySet().stream().filter(entry -> !entry.getKey().equals("element"))
                .map(entry -> entry.getKey() + "=" + text(entry.getValue())).collect(Collectors.joining("; "));
        return ((finding.isSuppressed() ? "(ignored) " : "") + finding.code() + " | " + finding.severity().id() + " | "
                + finding.elementName() + " | " + arguments).strip();
    }

    private static String text(Object argument) {
        return switch (argument) {
            case Phrase phrase -> phrase.text(Language.EN);
            case Collection<?> several -> several.stream().map(KorenaarFindingsTest::text).collect(Collectors.joining(", "));
            default -> argument.toString();
        };
    }
}
