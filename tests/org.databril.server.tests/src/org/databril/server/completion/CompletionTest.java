// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.databril.catalogue.Language;
import org.databril.server.session.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    private static final String LANDSCAPE = """
            landscape Data "Our data" {
                information Customer "Who buys" { attribute name "Full name" personal  attribute city }
                information Purchase { attribute day }
                source Till "Till in the shop" { holds Purchase }
                source Ledger "Bookkeeping" { holds Customer, Purchase }
                kpi Share "Share of regulars" { from Till unit "%" owner "Owner" current 3 on 2026-09-30 }
            }
            """;
    private static final Map<String, String> DATA = Map.of("data.bmc", LANDSCAPE);
    private static final String CANVAS = """
            canvas Bakery "The bakery" uses Data {
                currency EUR
                segment Households "People nearby" { role payer }
                segment Hotels "Hotels in town" { role payer }
                channel Shop "The shop" { direct }
                proposition Bread "Fresh bread" { for Households promise Today "Baked today" }
                relationship Card "Loyalty card" { automatable "Birthday offer" }
                stream Sales { from Households paid by "cash", "card" }
                """;

    private static Typed typed(String statements) {
        return Typed.in(CANVAS + statements, DATA);
    }

    @Test
    void aWholeElementComesAsATemplate() {
        var text = typed("seg<|>\n}").taking("segment");

        assertTrue(text.contains("segment Name \"Which customers\" {"), text);
    }

    @Test
    void templatesSpeakTheLanguageOfThePerson() {
        var text = Typed.in("canvas K { segm<|> }", Map.of(), Language.NL).taking("segment");

        assertTrue(text.contains("segment Naam \"Welke klanten\""), text);
    }

    @Test
    void aStatementComesWithTheWordsThatHaveToFollow() {
        assertTrue(typed("resource Oven { <|> } }").labels().containsAll(List.of("needed by", "monitored by", "supplied by")));
    }

    @Test
    void anAmountIsInTheCurrencyOfTheCanvas() {
        var text = typed("resource Oven { co<|> } }").taking("cost");

        assertTrue(text.contains("cost 1000 EUR per year"), text);
    }

    @Test
    void referencesAreWhatFitsInTheOrderOfTheText() {
        assertEquals(List.of("Households", "Hotels"), typed("stream S { from <|> } }").names());
    }

    @Test
    void aReferenceTellsItsKindAndLabel() {
        assertEquals("customer segment: People nearby", typed("stream S { from <|> } }").proposal("Households").detail());
        assertEquals("klantsegment: People nearby", Typed.in(CANVAS + "stream S { from <|> } }", DATA, Language.NL)
                .proposal("Households").detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ho", "hote", "town", "in town"})
    void aReferenceIsFoundByItsNameAndByItsLabel(String word) {
        var typed = typed("stream S { from " + word.split(" ")[0] + "<|> } }");

        assertTrue(typed.names().contains("Hotels"), typed.names().toString());
    }

    @Test
    void whatFitsTheLabelIsFilteredByItFirst() {
        assertTrue(typed("stream S { from town<|> } }").proposal("Hotels").filter().startsWith("Hotels in town"));
        assertTrue(typed("stream S { from Hot<|> } }").proposal("Hotels").filter().startsWith("Hotels"));
    }

    @Test
    void whatIsListedAlreadyComesLast() {
        assertEquals(List.of("Hotels", "Households"), typed("stream S { from Households, <|> } }").names());
    }

    @Test
    void aPromiseIsReferredToBehindItsProposition() {
        var typed = typed("kpi K { measures Bread.<|> } }");

        assertTrue(typed.names().contains("Bread.Today"));
        assertTrue(typed("kpi K { measures Bread.To<|> } }").taking("Bread.Today").contains("measures Bread.Today }"));
    }

    @Test
    void whatTheLandscapeInUseHasComesByItsSimpleName() {
        assertEquals(List.of("Till", "Ledger"), typed("stream S { recorded in <|> } }").names());
    }

    @Test
    void whatALandscapeHasThatIsNotInUseComesWithItsNameInFront() {
        assertEquals(List.of("Data.Till", "Data.Ledger"), Typed.in("canvas K { stream S { recorded in <|> } }", DATA).names());
    }

    @Test
    void otherCanvasesAreLeftOutUntilTheyAreAskedFor() {
        var others = Map.of("data.bmc", LANDSCAPE, "other.bmc", "canvas Other { segment Museums { role payer } }");

        assertFalse(Typed.in(CANVAS + "stream S { from <|> } }", others).names().contains("Other.Museums"));
        assertTrue(Typed.in(CANVAS + "stream S { from mus<|> } }", others).names().contains("Other.Museums"));
    }

    @Test
    void theItemsOfTheCanvasesThatUseALandscapeAreSeenFromIt() {
        var typed = Typed.in("landscape Mine { kpi K { measures <|> } }", Map.of("a.bmc", "canvas A uses Mine { segment Guests }"));

        assertEquals(List.of("Guests"), typed.names());
    }

    @Test
    void canvasesAndLandscapesAreReferredToWhereTheyFit() {
        assertEquals(List.of("Data"), Typed.in("canvas K uses <|>", DATA).names());
        assertEquals(List.of("Bakery"), typed("} canvas Next { based on <|> }").names().stream().filter("Bakery"::equals).toList());
    }

    @Test
    void attributesAreThoseOfTheInformationInFront() {
        var typed = typed("channel Web { records Customer(<|>) in Till } }");

        assertEquals(List.of("name", "city"), typed.names());
        assertEquals("attribute, personal: Full name", typed.proposal("name").detail());
        assertEquals(List.of("city", "name"), typed("channel Web { records Customer(name, <|>) in Till } }").names());
    }

    @Test
    void whatASourceHoldsComesFirstBehindItsBracket() {
        assertEquals("Purchase", typed("kpi K { from Till(<|>) } }").names().getFirst());
    }

    @Test
    void todayComesFirstAmongTheDates() {
        var typed = typed("date <|> }");

        assertEquals(List.of("2026-11-25", "2026-10-31", "2026-09-30"), typed.labels());
        assertEquals("today", typed.proposal("2026-11-25").detail());
        assertTrue(typed("date 2026-1<|> }").taking("2026-11-25").contains("date 2026-11-25 }"));
    }

    @Test
    void theCurrencyOfTheCanvasComesFirst() {
        var typed = typed("resource R { cost 12 <|> } }");

        assertEquals("EUR", typed.labels().getFirst());
        assertEquals("US Dollar", typed.proposal("USD").detail());
        assertEquals("EUR", typed("resource R { cost 12 euro<|> } }").labels().getFirst());
    }

    @Test
    void periodsFollowPer() {
        assertEquals(List.of("day", "week", "month", "quarter", "year"), typed("resource R { cost 12 EUR per <|> } }").labels());
    }

    @Test
    void unitsComeFromThePeopleWhoWroteBeforeAndFromAList() {
        var labels = typed("kpi K { unit <|> } }").labels();

        assertEquals("\"%\"", labels.getFirst());
        assertTrue(labels.containsAll(List.of("\"EUR\"", "\"h\"", "\"°C\"")), labels.toString());
    }

    @Test
    void waysToPayAreProposedEvenInsideQuotes() {
        var typed = typed("stream S { paid by \"ca<|> } }");

        assertEquals(List.of("\"cash\"", "\"card\""), typed.labels());
        assertTrue(typed("stream S { paid by \"ca<|>x\" } }").completion.end() > typed("stream S { paid by \"ca<|>x\" } }").completion.start() + 3);
    }

    @Test
    void stepsToAutomateAreProposed() {
        assertEquals(List.of("\"Birthday offer\""), typed("opportunity O { automates Card \"<|>\" } }").labels());
    }

    @Test
    void questionsComeWithTheirText() {
        var typed = typed("answer <|> }");

        assertEquals("Which customers matter most to you, and what makes you say so?", typed.proposal("segments.most-important").detail());
        assertEquals("answer for-whom-value \"\"", typed("answer for-w<|>\n}").taking("for-whom-value").lines()
                .filter(l -> l.contains("answer")).findFirst().orElseThrow().strip());
    }

    @Test
    void aQuestionIsFoundByItsWordsAndBehindItsBlock() {
        assertTrue(typed("answer matter<|> }").labels().contains("segments.most-important"));
        assertTrue(typed("answer partners.<|> }").labels().contains("partners.most-important"));
    }

    @Test
    void answeredQuestionsComeLast() {
        var labels = typed("answer for-whom-value \"Us\"\n answer <|> }").labels();

        assertEquals("for-whom-value", labels.getLast());
    }

    @Test
    void findingsComeWithTheirTextReportedOnesFirst() {
        var typed = typed("ignore <|> }");

        assertTrue(typed.labels().indexOf("segment-unreached") < typed.labels().indexOf("partner-sole-source"), typed.labels().toString());
        assertFalse(typed.proposal("segment-unreached").detail().isEmpty());
    }

    @Test
    void theElementsThatHaveTheFindingComeFirst() {
        assertEquals("Hotels", typed("ignore segment-without-proposition on <|> }").names().getFirst());
    }

    @Test
    void namesThatAreUsedAlreadyAreProposedForWhatIsMissing() {
        assertEquals(List.of("Kiosk"), typed("segment S { prefers Kiosk }\n channel <|> }").labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kpi K { target <|> } }", "kpi K { target 1<|> } }", "cost C { driven by Shop 4<|> } }", "segment <|> }",
        "channel C \"A <|> b\" { } }", "// seg<|>\n }", "/* <|> */ }", "/* <|>", "segment S { needs \"<|>\" } }", "note \"one\n two <|>\" }"})
    void nothingDisturbsInNumbersNewNamesTextsAndComments(String statements) {
        assertEquals(List.of(), typed(statements).labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel C { reaches <|>", "channel C { nonsense nonsense\n reaches <|> } }", "stream S { from Households for\n}\n channel C { reaches <|>",
        "segment { role }\n channel C { reaches <|>", "client \"open\n channel C { reaches <|> in purchase } }"})
    void brokenTextDoesNotMatter(String statements) {
        assertTrue(typed(statements).names().containsAll(List.of("Households", "Hotels")), typed(statements).labels().toString());
    }

    @Test
    void statementsThatAreThereAlreadyComeLast() {
        var labels = typed("segment S { priority high\n <|> } }").labels();

        assertEquals("priority", labels.getLast());
        assertEquals("role", labels.get(labels.indexOf("role")));
        assertTrue(labels.indexOf("role") < labels.indexOf("tags"));
    }

    @Test
    void whatGoesOnWithTheStatementComesBeforeOtherStatements() {
        assertEquals("during", typed("kpi K { measures Shop <|> } }").labels().getFirst());
    }

    @Test
    void aDirectionComesWithItsWords() {
        assertTrue(typed("kpi K { <|> } }").labels().containsAll(List.of("higher is better", "lower is better")));
    }

    @Test
    void nothingRefersToItself() {
        assertEquals(List.of("Households", "Hotels", "Shop", "Bread", "Card", "Sales"), typed("resource Oven { needed by <|> } }").names());
        assertEquals(List.of(), Typed.in("canvas Next { based on <|> }").names());
        assertEquals(List.of("Shop"), Typed.in("canvas Shop { channel Shop  segment S { prefers <|> } }").names());
    }

    @Test
    void attributesComeLateWhereEverythingFits() {
        var names = typed("opportunity O { on <|> } }").names();

        assertTrue(names.indexOf("Till") < names.indexOf("Customer.name"), names.toString());
    }

    @Test
    void aLongCanvasAmongManyIsNotSlow() {
        var items = IntStream.range(0, 250).mapToObj(i -> "segment S" + i + " \"Segment number " + i + "\" { role payer needs \"This\" }\n"
                + "channel C" + i + " { direct reaches S" + i + " in purchase, delivery }\n").collect(Collectors.joining());
        var others = IntStream.range(0, 200).boxed().collect(Collectors.toMap(i -> "o" + i + ".bmc",
                i -> "canvas O" + i + " { segment Regulars" + i + " { role payer } channel Van" + i + " { direct } }"));
        var typed = "canvas K {\n" + items + "channel Last { reaches S1<|>";
        var project = InMemory.project(withTyped(others, typed.replace(Typed.CURSOR, "")));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            Completion.at(project, Typed.file(project), typed.indexOf(Typed.CURSOR), Typed.TODAY, Language.EN);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 100_000_000, best / 1_000_000 + " ms");
    }

    private static Map<String, String> withTyped(Map<String, String> others, String text) {
        var all = new HashMap<>(others);
        all.put("typed.bmc", text);
        return all;
    }
}
