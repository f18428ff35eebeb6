// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.databril.dsl.Texts;
import org.databril.dsl.edit.TextEdit;
import org.junit.jupiter.api.Test;

class FormattingTest {
    private static String format(String text) {
        return Formatting.format(text).orElseThrow();
    }

    @Test
    void theExampleOfTheLanguageIsInTheStandardLayoutButForASpaceHereAndThere() {
        var text = Texts.korenaar();
        var changed = Formatting.edits(text).orElseThrow();
        assertTrue(changed.stream().allMatch(e -> e.text().equals("  ") && text.substring(e.offset(), e.end()).equals(" ")),
                changed::toString);
    }

    @Test
    void everyStatementHasALineOfItsOwnFourSpacesIn() {
        assertEquals("""
                canvas A "Label" uses L {
                    "About it."
                    client "C"
                    segment S {
                        role payer, user
                        prefers Shop
                    }
                }
                """, format("canvas\tA   \"Label\"\nuses L{\"About it.\"\nclient\n\"C\"\nsegment S\n{ role\npayer ,user\n"
                + "   prefers Shop\n\t} }"));
    }

    @Test
    void aBodyWrittenOnOneLineStaysOnOneWhereItFits() {
        var text = """
                canvas A {
                    segment S { role payer  priority high }
                    channel C { direct offline  reaches S in purchase }
                }
                """;
        assertEquals(text, format(text.replace("  ", " ")));
    }

    @Test
    void aBodyTooLongForOneLineGetsALinePerStatement() {
        assertEquals("""
                canvas A {
                    segment S "A rather long label for a customer segment, longer than most" {
                        needs "Fresh bread before breakfast"
                        expects "To be known by name"
                    }
                }
                """, format("canvas A {\nsegment S \"A rather long label for a customer segment, longer than most\" "
                + "{ needs \"Fresh bread before breakfast\" expects \"To be known by name\" } }"));
    }

    @Test
    void shortStatementsBesideEachOtherStayThere() {
        var text = """
                landscape L {
                    kpi K {
                        target 98  warning 95  alarm 90
                        refresh daily
                    }
                }
                """;
        assertEquals(text, format(text));
    }

    @Test
    void elementsNeverStandBesideEachOtherInALongBody() {
        assertEquals("""
                canvas A {
                    segment S
                    segment T { role payer }
                    channel C
                }
                """, format("canvas A {\nsegment S segment T { role payer } channel C }"));
    }

    @Test
    void aLongListGoesOnInTheNextLineFurtherIn() {
        var names = "Household, Hotel, Restaurant, Hospital, Nursery, Officebuilding, Sportsclub, Campsite, Marketstall, Ferryboat, Pub";
        assertEquals("""
                canvas A {
                    proposition P {
                        for Household, Hotel, Restaurant, Hospital, Nursery, Officebuilding, Sportsclub, Campsite, Marketstall,
                            Ferryboat, Pub
                    }
                }
                """, format("canvas A {\nproposition P {\nfor " + names + "\n}\n}"));
    }

    @Test
    void atMostOneEmptyLineIsKept() {
        assertEquals("""
                canvas A {
                    segment S

                    segment T
                }

                canvas B
                """, format("\n\n\ncanvas A {\n\n\n segment S\n\n\n\n segment T\n\n\n}\ncanvas B\n\n\n"));
    }

    @Test
    void commentsStayWithWhatTheyAreAbout() {
        var text = """
                // about the file

                // about the canvas
                canvas A { // beside the canvas
                    /* before the state */ state as-is

                    // before the segment
                    segment S { // beside the segment
                        role payer, // first
                            user // second
                        // at the end
                    }
                    segment T { role /* inside */ payer }
                    segment U {
                        // nothing yet
                    }
                }

                // at the very end
                """;
        assertEquals(text, format(text));
    }

    @Test
    void commentsBehindStatementsKeepTheirColumnWhereThereIsRoom() {
        assertEquals("""
                canvas A {
                    state as-is                 // as-is | to-be
                    client "A client with a name" // longer
                }
                """, format("""
                canvas A {
                  state as-is                   // as-is | to-be
                  client    "A client with a name" // longer
                }
                """.replace("name\" //", "name\"   //").replace("  client    \"A", " client   \"A").replace("\"   //", "\"  //")));
    }

    @Test
    void aTextInSeveralLinesIsKeptAsItIs() {
        var text = """
                canvas A {
                    "First line
                  second line,   with spaces  "
                    note "x"
                }
                """;
        assertEquals(text, format(text));
    }

    @Test
    void marksHaveTheirSpaces() {
        assertEquals("""
                landscape L {
                    source S { holds Customer(name, address), Purchase as master }
                    kpi K { measures A.B.C  from S(Purchase(day))  target -5 }
                }
                """, format("landscape L {\nsource S { holds Customer ( name,address ) ,Purchase as master }\n"
                + "kpi K { measures A . B.C from S( Purchase (day)) target - 5 }\n}"));
        assertEquals("canvas A { cost C { driven by B 60%, D 40% } }\n", format("canvas A { cost C { driven by B 60 % ,D 40% } }"));
    }

    @Test
    void anEmptyBodyIsClosedAtOnce() {
        assertEquals("canvas A {}\n", format("canvas A {\n\n}"));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals("", format(""));
        assertEquals("", format("  \n\n"));
        assertEquals("// only this\n", format("\n // only this"));
    }

    @Test
    void lineEndsStayWhatTheyAre() {
        var text = "canvas A {\r\n    state as-is // now\r\n\r\n    // soon\r\n    segment S\r\n}\r\n";
        assertEquals(text, format(text));
        assertEquals(text, format(text.replace("    ", "\t")));
    }

    @Test
    void aTextWithMistakesIsLeftAlone() {
        assertEquals(Optional.empty(), Formatting.format("canvas A { sgment S }"));
        assertEquals("canvas A { date 2026-02-30 }\n", format("canvas A {date 2026-02-30}"));
    }

    @Test
    void aStretchIsLaidOutAlone() {
        var text = "canvas A {\n segment S\n  segment T\n}\n";
        var edits = Formatting.edits(text, text.indexOf("segment T"), 1).orElseThrow();
        assertEquals("canvas A {\n segment S\n    segment T\n}\n", TextEdit.apply(text, edits));
    }

    @Test
    void whatIsInOrderNeedsNoEdit() {
        assertEquals(Optional.of(List.of()), Formatting.edits("canvas A\n"));
    }
}
