// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.dsl.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
    private static List<String> told(String text) {
        return Texts.told(text);
    }

    private static void isFine(String text) {
        assertEquals(List.of(), told(text));
    }

    @Test
    void theExampleOfTheLanguageIsFine() {
        isFine(Texts.korenaar());
    }

    @Test
    void aNameThatMeansNothingIsToldWithNamesLikeIt() {
        assertEquals(List.of("There is no channel “Shopp” that can be seen from here. Did you mean Shop or Shops?"),
                Texts.messages("canvas A { channel Shop  channel Shops  segment Shopper { prefers Shopp } }"));
    }

    @Test
    void aNameIsFoundByTheLabelOfItsElement() {
        assertEquals(List.of("There is no data source “Ledger” that can be seen from here. Did you mean FIN01?"),
                Texts.messages("landscape L { source FIN01 \"Ledger\"  flow F from Ledger to FIN01 }"));
    }

    @Test
    void aNameOfAnotherKindIsToldAsSuch() {
        assertEquals(List.of("There is no channel “Oven” that can be seen from here. “Oven” is something else: key resource."),
                Texts.messages("canvas A { resource Oven  segment S { prefers Oven } }"));
        assertEquals(List.of("Er is hier geen kanaal “Oven” zichtbaar. “Oven” is iets anders: kernmiddel."),
                Texts.project("canvas A { resource Oven  segment S { prefers Oven } }").problems().stream()
                        .map(p -> p.message(Language.NL)).toList());
    }

    @Test
    void aNameInACanvasThatIsNotInSightIsProposedInFull() {
        assertEquals(List.of("There is no channel “Shop” that can be seen from here. Did you mean B.Shop?"),
                Texts.messages("canvas A { segment S { prefers Shop } } canvas B { channel Shop }"));
    }

    @Test
    void anAttributeIsLookedForInItsInformation() {
        assertEquals(List.of("1:68 unresolved L.S"), told("landscape L { information I { attribute name }  source S { holds I(nam) } }"));
        assertEquals(List.of("1:32 unresolved L.S"), told("landscape L { source S { holds I(nam) } }"));
    }

    @Test
    void namesGivenTwiceAreToldAtTheSecond() {
        assertEquals(List.of("1:37 duplicate-name A.Shop"), told("canvas A { channel Shop    resource Shop }"));
        assertEquals(List.of("1:46 duplicate-name A.P.X"), told("canvas A { proposition P { promise X promise X } }"));
        assertEquals(List.of("1:54 duplicate-name L.I.a"), told("landscape L { information I { attribute a  attribute a } }"));
        isFine("canvas A { proposition P { promise X } proposition Q { promise X } } canvas B { proposition P }");
    }

    @Test
    void aNameGivenInTwoFilesIsToldInTheLater() {
        var project = Texts.project(Map.of("a.bmc", "canvas Same", "b.bmc", "landscape Same"));
        assertEquals(List.of("1:11 duplicate-name Same"), Texts.told(project));
        assertEquals("The name “Same” is taken already (a.bmc:1).", project.problems().getFirst().message(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas A { state as-is state to-be }", "canvas A { currency EUR currency USD }",
        "canvas A { channel C { direct indirect } }", "canvas A { channel C { cost 1 EUR per day cost 2 EUR per day } }",
        "canvas A { segment S { purchases not recorded purchases fully recorded } }", "canvas A { date 2026-01-01 date 2026-01-02 }",
        "landscape L { source S { owner \"a\" owner \"b\" } }", "landscape L { kpi K { higher is better lower is better } }",
        "landscape L { source S source T flow F from S to T { daily weekly } }",
        "landscape L { information I { retention 1 year retention 2 years } }",
        "landscape L { kpi K { current 5 on 2026-10-01 current 6 on 2026-10-02 } }",
        "canvas A { partner P channel C { indirect via P indirect via P } }"})
    void aValueGivenTwiceIsToldOnce(String text) {
        assertEquals(List.of("repeated-value"), Texts.project(text).problems().stream().map(p -> p.code()).toList());
    }

    @Test
    void aValueGivenTwiceIsToldWithBothLines() {
        var text = "canvas A {\n    state as-is\n    client \"c\"\n    state to-be\n}";
        assertEquals(List.of("4:5 repeated-value A"), told(text));
        assertEquals(List.of("`state` is given twice for “A”, and there can be only one (first in line 2)."), Texts.messages(text));
    }

    @Test
    void whatListsThingsMayBeRepeated() {
        isFine("canvas A { tags a tags b note \"x\" note \"y\" segment S { role payer role user needs \"a\" needs \"b\" } "
                + "channel C { reaches S in purchase reaches S in delivery } }");
    }

    @Test
    void sharesMayAddUpToTheWholeAndNoMore() {
        isFine("canvas A { activity B activity C cost D { driven by B 60%, C 40% } }");
        assertEquals(List.of("1:40 shares-over-100 A.D"), told("canvas A { activity B activity C  cost D { driven by B 60% driven by C 40.1% } }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"higher is better target 98 warning 95 alarm 90", "lower is better target 1 warning 2 alarm 3",
        "higher is better target 9 warning 9 alarm 9", "target 1 warning 2 alarm 3", "target 3 warning 2 alarm 1",
        "higher is better alarm 5", "lower is better target 24 alarm 72", "target 5 alarm 4", "warning 2 alarm 2 target 1"})
    void limitsThatGetWorseFromTargetToAlarmAreFine(String limits) {
        isFine("landscape L { kpi K { " + limits + " } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"higher is better target 90 warning 95", "lower is better target 3 warning 2 alarm 1",
        "target 1 warning 3 alarm 2", "higher is better warning 1 alarm 2", "lower is better target 72 alarm 24"})
    void limitsInTheWrongOrderAreTold(String limits) {
        assertEquals(List.of("1:19 threshold-order L.K"), told("landscape L { kpi K { " + limits + " } }"));
    }

    @Test
    void datesAreThoseOfTheCalendar() {
        isFine("canvas A { date 2028-02-29 }");
        assertEquals(List.of("1:17 impossible-date A"), told("canvas A { date 2026-02-29 }"));
        assertEquals(List.of("1:37 impossible-date L.K"), told("landscape L { kpi K { current 5 on  2026-13-01 } }"));
    }

    @Test
    void numbersAreKeptInTheirRange() {
        assertEquals(List.of("1:41 wrong-value L.I"), told("landscape L { information I { retention 99999999999 years } }"));
        assertEquals(List.of("1:30 wrong-value L.K"), told("landscape L { kpi K { target " + "9".repeat(400) + " } }"));
        assertEquals(List.of("1:29 wrong-value A.C"), told("canvas A { cost C { amount  -1 EUR per day } }"));
        isFine("landscape L { kpi K { target -12345678901234567890.12345 } }");
    }

    @Test
    void canvasesAreNotBasedOnEachOtherInACircle() {
        assertEquals(List.of("1:8 based-on-cycle A"), told("canvas A { based on A }"));
        assertEquals(List.of("1:8 based-on-cycle A", "1:32 based-on-cycle B"), told("canvas A { based on B } canvas B { based on A }"));
        isFine("canvas A canvas B { based on A } canvas C { based on B }");
    }

    @Test
    void answersAreToQuestionsThatAreAsked() {
        isFine("canvas A { answer promise-alerts \"x\" answer partners.most-important \"y\" }");
        assertEquals(List.of("1:19 unknown-question A"), told("canvas A { answer promise-alert \"x\" }"));
        assertEquals(List.of("There is no guiding question “promise-alert”. Did you mean promise-alerts?"),
                Texts.messages("canvas A { answer promise-alert \"x\" }"));
        assertEquals(List.of("1:19 unknown-question A"), told("canvas A { answer segments.promise-alerts \"x\" }"));
        assertEquals(List.of("1:19 unknown-question A"), told("canvas A { answer parners.most-important \"x\" }"));
        assertEquals(List.of("1:19 unknown-question A"), told("canvas A { answer most-important \"x\" }"));
    }

    @Test
    void onlyFindingsAreIgnored() {
        isFine("canvas A { segment S  ignore segment-unreached on S }");
        assertEquals(List.of("There is no finding “segment-unreach”. Did you mean segment-unreached?"),
                Texts.messages("canvas A { segment S  ignore segment-unreach on S }"));
        assertEquals(List.of("1:30 unknown-finding A"), told("canvas A { segment S  ignore syntax on S }"));
    }
}
