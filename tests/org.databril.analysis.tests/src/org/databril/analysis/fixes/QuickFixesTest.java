// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.analysis.Cases;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Language;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.project.LoadedProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickFixesTest {
    private static final Path FILE = Path.of("/p/a.bmc");

    static Stream<String> codes() {
        return QuickFixes.standard().codes().stream();
    }

    @Test
    void theRepairsThatPeopleExpectAreThere() {
        assertTrue(QuickFixes.standard().codes().containsAll(Set.of("proposition-unmeasured", "copy-not-fed",
                "kpi-without-threshold", "kpi-without-alert", "relationship-automatable", "information-no-master")));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aFixRepairsTheExampleOfTheCatalogueWithoutBreakingTheText(String code) {
        var text = Catalogue.standard().entry(code).reportedExample().orElseThrow();
        var fixed = everyFixRepairs(code, text);

        // what the example lacks a target for cannot be repaired without a guess
        assertTrue(fixed > 0 || code.equals("kpi-without-threshold") || code.startsWith("kpi-without-"), code + "\n" + text);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyFixRepairsTheFindingInTheBakery(String code) {
        everyFixRepairs(code, Cases.text("korenaar.bmc"));
    }

    @Test
    void aThresholdIsAddedOnlyWhereTheTargetIsKnown() {
        assertEquals(1, everyFixRepairs("kpi-without-threshold", "landscape L { kpi K { target 98.50 } }"));
        assertEquals("landscape L { kpi K { target 98.50  warning 98.50 } }",
                first("kpi-without-threshold", "landscape L { kpi K { target 98.50 } }"));
        assertEquals(0, everyFixRepairs("kpi-without-threshold", "landscape L { kpi K { unit \"%\" } }"));
    }

    @Test
    void whoAnswersForAKpiIsAlerted() {
        assertEquals("landscape L { kpi K { owner \"Head \\\"baker\\\"\"  alerts \"Head \\\"baker\\\"\" } }",
                first("kpi-without-alert", "landscape L { kpi K { owner \"Head \\\"baker\\\"\" } }"));
    }

    @Test
    void onlyThePartThatLacksAMasterIsTakenOutOfAList() {
        assertEquals("""
                landscape L {
                    information C { attribute a  attribute b }
                    information P
                    source S {
                        holds C(b), P // all of it
                        holds C(a) as master
                    }
                    source T { holds C(a)  holds C(b), P as master }
                }
                """, first("information-no-master", """
                landscape L {
                    information C { attribute a  attribute b }
                    information P
                    source S {
                        holds C, P // all of it
                    }
                    source T { holds C(a)  holds C(b), P as master }
                }
                """));
    }

    @Test
    void oneOfSeveralMastersStaysAndTheOthersBecomeCopies() {
        assertEquals("landscape L { information C  source S { holds C as master }  source T { holds C }  flow F from S to T { carries C } }",
                first("information-several-masters", "landscape L { information C  source S { holds C as master }"
                        + "  source T { holds C as master }  flow F from S to T { carries C } }"));
    }

    @Test
    void aFlowThatIsThereCarriesWhatWasMissing() {
        assertEquals("landscape L { information C  source S { holds C as master }  source T { holds C }  flow F from S to T { daily  carries C } }",
                first("copy-not-fed", "landscape L { information C  source S { holds C as master }"
                        + "  source T { holds C }  flow F from S to T { daily } }"));
    }

    @Test
    void ignoringTellsTheReasonAndSilencesTheFinding() {
        var text = Cases.text("korenaar.bmc");
        var finding = findings(text).stream().filter(f -> f.code().equals("proposition-unmeasured")).findFirst().orElseThrow();
        var changed = apply(text, QuickFixes.standard().ignore(finding, "They say \"later\""));

        assertTrue(changed.contains("ignore proposition-unmeasured on FreshBread.OnTime because \"They say \\\"later\\\"\""), changed);
        assertTrue(findings(changed).stream().noneMatch(f -> f.code().equals(finding.code())
                && f.elementName().equals(finding.elementName()) && !f.isSuppressed()));
    }

    @Test
    void everyFixSaysWhatItDoesInBothLanguages() {
        for (Finding finding : findings(Cases.text("korenaar.bmc"))) {
            for (Fix fix : QuickFixes.standard().of(finding, business(finding))) {
                var titles = new HashSet<String>();
                for (Language language : Language.values()) {
                    assertFalse(fix.title().text(language).isBlank());
                    titles.add(fix.title().text(language));
                }
                assertEquals(Language.values().length, titles.size());
            }
        }
    }

    /** Applies each fix of each finding of a code to the text as it was; returns how many there were. */
    private static int everyFixRepairs(String code, String text) {
        int fixed = 0;
        for (Finding finding : findings(text)) {
            if (!finding.code().equals(code) || finding.isSuppressed()) {
                continue;
            }
            for (Fix fix : QuickFixes.standard().of(finding, business(finding))) {
                var changed = apply(text, fix);
                var problems = project(changed).problems();
                assertTrue(problems.isEmpty(), () -> problems + "\n" + changed);
                assertTrue(findings(changed).stream().noneMatch(f -> f.code().equals(code)
                        && f.elementName().equals(finding.elementName())), () -> code + " is still there:\n" + changed);
                fixed++;
            }
        }
        return fixed;
    }

    private static String first(String code, String text) {
        var finding = findings(text).stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
        return apply(text, QuickFixes.standard().of(finding, business(finding)).getFirst());
    }

    private static String apply(String text, Fix fix) {
        return TextEdit.apply(text, fix.edits().getOrDefault(FILE, List.of()));
    }

    private static LoadedProject project(String text) {
        return LoadedProject.of(Path.of("/p"), Map.of(FILE, text));
    }

    private static List<Finding> findings(String text) {
        return Analysis.with(Settings.STANDARD).run(Business.of(project(text).allRoots())).all();
    }

    private static Business business(Finding finding) {
        return Business.of(finding.element().eResource().getResourceSet().getResources().stream()
                .flatMap(r -> ((org.databril.model.bmc.Document) r.getContents().getFirst()).getRoots().stream()).toList());
    }
}
