// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.catalogue.Entry;
import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.databril.dsl.layout.Formatting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the documentation, and those of the gallery, before the rules. */
class FindingExamplesTest {

    static Stream<Entry> findings() {
        return Catalogue.standard().entries().stream().filter(entry -> entry.kind() == CodeKind.FINDING);
    }

    static Stream<Example> examples() {
        return Examples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void aFindingIsReportedInItsExampleAndNotInTheMendedOne(Entry entry) {
        String reported = entry.reportedExample().orElseThrow();
        String fine = entry.fineExample().orElseThrow();

        assertEquals(List.of(), Texts.codes(reported), "errors in the text");
        assertEquals(List.of(), Texts.codes(fine), "errors in the text");
        assertEquals(reported, Formatting.format(reported).orElseThrow());
        assertEquals(fine, Formatting.format(fine).orElseThrow());
        assertTrue(Texts.findings(reported).stream().anyMatch(finding -> finding.code().equals(entry.code())), reported);
        assertFalse(Texts.findings(fine).stream().anyMatch(finding -> finding.code().equals(entry.code())), fine);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void aReportedFindingSaysAllItHasToSay(Entry entry) {
        for (Finding finding : Texts.findings(entry.reportedExample().orElseThrow())) {
            for (Language language : Language.values()) {
                assertFalse(finding.message(language).contains("…"), finding.message(language));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfTheGalleryGivesSomethingToTalkAboutButNoErrors(Example example) {
        List<Finding> findings = Texts.findings(example.files());

        assertEquals(List.of(), findings.stream().filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.message(Language.EN)).toList());
        assertTrue(findings.stream().map(Finding::code).distinct().count() >= 20, findings.toString());
        assertFalse(findings.stream().anyMatch(finding -> finding.code().equals("ignore-idle")));
    }

    @Test
    void aNewCanvasContradictsNothing() {
        for (Template template : Templates.all()) {
            var request = new TemplateRequest("New", null, null, LocalDate.EPOCH, Language.NL);
            assertEquals(List.of(), Texts.findings(template.create(request)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::code).toList(), template.id());
        }
    }
}
