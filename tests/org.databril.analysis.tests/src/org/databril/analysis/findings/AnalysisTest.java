// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.settings.SettingsFile;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static List<Finding> run(Settings settings, String... texts) {
        return Analysis.with(settings).run(Written.business(texts)).all();
    }

    private static Settings settings(String toml) {
        return SettingsFile.parse(Path.of("/databril.toml"), toml).settings();
    }

    private static Stream<Finding> of(List<Finding> findings, String code) {
        return findings.stream().filter(finding -> finding.code().equals(code));
    }

    @Test
    void aFindingThatIsSwitchedOffIsNotLookedFor() {
        assertEquals(0, of(run(settings("findings.segment-unreached = \"off\""), "canvas Bakery { segment Guests }"),
                "segment-unreached").count());
    }

    @Test
    void aFindingHasTheSeverityThatTheProjectGivesIt() {
        assertEquals(List.of(Severity.ERROR), of(run(settings("findings.segment-unreached = \"error\""),
                "canvas Bakery { segment Guests }"), "segment-unreached").map(Finding::severity).toList());
    }

    @Test
    void anIgnoreCountsForItsCodeAndElementOnlyWhereverItStands() {
        var findings = run(Settings.STANDARD, """
                canvas Bakery uses Data {
                    segment Guests
                    segment Hotels
                    activity Baking
                    ignore segment-unreached on Guests because "Nobody comes"
                }
                """, "landscape Data { ignore activity-unused on Bakery.Baking }");

        assertEquals(List.of(true, false),
                of(findings, "segment-unreached").map(Finding::isSuppressed).toList());
        assertEquals(List.of(false, false),
                of(findings, "segment-without-proposition").map(Finding::isSuppressed).toList());
        assertEquals(List.of(true), of(findings, "activity-unused").map(Finding::isSuppressed).toList());
        assertEquals(List.of("Nobody comes"), of(findings, "segment-unreached").map(Finding::reason)
                .filter(Objects::nonNull).toList());
    }

    @Test
    void anIgnoredQuestionBlockIsIgnoredWithAllOthersOfItsCanvas() {
        var findings = run(Settings.STANDARD, "canvas Bakery { ignore question-unanswered on Bakery because \"Later\" }");

        assertEquals(9, of(findings, "question-unanswered").filter(Finding::isSuppressed).count());
        assertEquals(0, of(findings, "ignore-idle").count());
    }

    @Test
    void theSameTextsGiveTheSameFindingsInTheSameOrder() {
        var text = Cases.text("korenaar.bmc");

        assertEquals(lines(run(Settings.STANDARD, text)), lines(run(Settings.STANDARD, text)));
    }

    @Test
    void findingsStandInTheOrderOfTheTextAndThenOfTheirCodes() {
        var findings = run(Settings.STANDARD, "canvas B { segment Z  segment A }", "canvas A { segment M }").stream()
                .filter(finding -> !finding.code().equals("question-unanswered")).map(Finding::elementName).distinct().toList();

        assertEquals(List.of("B.Z", "B.A", "A.M"), findings);
    }

    @Test
    void anElementHasAFindingOfACodeOnceExceptForTheQuestionsOfItsBlocks() {
        var findings = Analysis.with(Settings.STANDARD).run(Business.of(Cases.korenaar())).all();

        var keys = findings.stream().filter(finding -> !finding.code().equals("question-unanswered"))
                .map(finding -> finding.code() + " " + finding.elementName()).toList();
        assertEquals(Set.copyOf(keys).size(), keys.size());
    }

    @Test
    void unresolvedNamesStandForSomethingUnknownAndBreakNothing() {
        var business = Business.of(Written.rootsWithMistakes("""
                canvas Bakery uses Nowhere {
                    segment Guests { prefers Nothing  purchases partly recorded in Nothing }
                    proposition Bread { for Nobody  measured by Nothing  bundled with Nothing }
                    channel Shop { indirect via Nobody  reaches Nobody in purchase  records Nothing(some) in Nothing }
                    stream Sales { from Nobody  for Nothing  recorded in Nothing }
                    resource Oven { needed by Nothing  monitored by Nothing  supplied by Nobody }
                    partner Mill { provides Nothing  performs Nothing }
                    cost Wages { driven by Nobody 40%, Nothing  recorded in Nothing }
                    ignore segment-unreached on Nobody
                }
                landscape Data {
                    information Customer { attribute name }
                    source Till { holds Customer(nothing), Nothing as master }
                    flow Some from Nowhere to Till { carries Customer, Nothing(some) }
                    flow Other from Till to Nowhere { carries Customer(name) }
                    kpi Rate { measures Nothing  from Nowhere(Customer), Till(Nothing)  refresh daily }
                    dashboard Daily { shows Nothing }
                    opportunity Idea { on Nothing  links Till to Nowhere carrying Nothing  automates Nothing  status done }
                }
                """));

        var codes = Analysis.with(Settings.STANDARD).run(business).all().stream().map(Finding::code).collect(Collectors.toSet());

        for (String silent : List.of("proposition-without-segment", "stream-without-segment", "stream-unrecorded",
                "resource-unused", "resource-unmonitored", "cost-undriven", "cost-unattributed", "cost-unrecorded",
                "record-unheld", "flow-carries-unheld", "opportunity-contradicted", "kpi-without-source", "ignore-idle")) {
            assertFalse(codes.contains(silent), silent);
        }
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.elementName() + finding.message(Language.NL)).toList();
    }
}
