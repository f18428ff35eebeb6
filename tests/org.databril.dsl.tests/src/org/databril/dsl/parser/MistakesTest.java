// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.databril.catalogue.Language;
import org.databril.dsl.Texts;
import org.databril.dsl.problem.StructureCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake is told once, in words for people, and the rest of the text is read. */
class MistakesTest {
    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            reaches Hotels in       | reachs Hotels in     | 37:9  | “reachs”. Expected: “reaches”.
            42000 EUR per year      | 42000 € per year     | 39:20 | “€”. Expected: a currency such as EUR.
            42000 EUR per year      | EUR 42000 per year   | 39:14 | “EUR”. Expected: a number.
            date 2026-10-01         | date 1-10-2026       | 5:10  | “1”. Expected: a date such as 2026-10-01.
            date 2026-10-01         | date 2026-1-1        | 5:10  | “2026-1-1”. Expected: a date such as 2026-10-01.
            segment Hotels "Hotels  | segmnt Hotels "Hotels | 21:5 | “segmnt”. Expected: “segment”.
            pays for product        | pay for product      | 62:9  | “pay”. Expected: “pays” or “paid”.
            state as-is             | state asis           | 7:11  | “asis”. Expected: “as-is”.
            segment Households      | segment Households 5 | 10:24 | “5”. Expected: a text in quotes or “{”.
            "Bread", "Pastry"       | "Bread", "Pastry",   | 26:9  | “solves”. Expected: a text in quotes.
            driven by Baking 60%    | driven by Baking 60%, , | 100:31 | “,”. Expected: the name of an item.
            promise-alerts          | `"promise-alerts"`   | 106:12 | “"promise-alerts"”. Expected: the name of a guiding question.
            "De Korenaar B.V."      | "De Korenaar B.V.    | 3:12  | “"De Korenaar B.V.”. Expected: a text that ends with the quotation mark it starts with.
            // as-is                | /* as-is             | 7:50  | “/*”. Expected: “*/” at the end of the comment.
            """)
    void aSlipIsOneMistake(String right, String wrong, String place, String message) {
        var text = Texts.korenaar();
        int at = text.indexOf(right);
        var project = Texts.project(text.substring(0, at) + wrong + text.substring(at + right.length()));
        assertEquals(List.of(place + " syntax"), Texts.told(project));
        assertEquals("This cannot be read here: " + message, project.problems().getFirst().message(Language.EN));
    }

    @Test
    void aMissingBracketIsToldWhereTheNextElementStarts() {
        var text = "canvas A {\n    channel C {\n        direct\n    segment S\n}\n";
        assertEquals(List.of("4:5 syntax"), Texts.told(text));
        assertEquals(List.of("This cannot be read here: “segment”. Expected: “}”."), Texts.messages(text));
        assertEquals(2, Texts.project(text).canvases().getFirst().getMembers().size());
    }

    @Test
    void severalMistakesAreToldEachAtItsPlace() {
        assertEquals(List.of("2:5 syntax", "4:22 syntax", "6:1 syntax"), Texts.told("""
                canvas A {
                    foo bar
                    segment S
                    segment T { role boss }
                }
                lanscape L
                canvas B
                """));
    }

    @Test
    void theEndOfTheTextHasItsWords() {
        assertEquals(List.of("This cannot be read here: “the end of the text”. Expected: “}”."), Texts.messages("canvas A {"));
        assertEquals("Dit is hier niet te lezen: “het einde van de tekst”. Verwacht: een naam.",
                Texts.project("canvas").problems().getFirst().message(Language.NL));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsBrokenTheMessagesAreForPeopleAndFew(long seed) {
        var chance = new Random(seed);
        var text = new StringBuilder(Texts.korenaar());
        for (int i = 0; i <= chance.nextInt(3); i++) {
            int at = chance.nextInt(text.length());
            switch (chance.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "}{\";,x9/".charAt(chance.nextInt(8)));
                default -> text.delete(at, Math.min(text.length(), at + chance.nextInt(40)));
            }
        }
        var problems = Texts.project(text.toString()).problems();
        var syntax = problems.stream().filter(p -> p.code().equals(StructureCodes.SYNTAX)).toList();
        assertTrue(syntax.size() <= 8, () -> syntax.size() + " mistakes in\n" + text);
        for (var problem : problems) {
            var message = problem.message(Language.EN);
            assertTrue(!message.contains("RULE_") && !message.contains("EOF") && !message.contains("mismatched")
                    && !message.contains("viable"), message);
            assertTrue(problem.offset() + problem.length() <= text.length());
        }
    }
}
