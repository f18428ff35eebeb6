// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.CanvasState;
import org.databril.model.bmc.Directness;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Level;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Period;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Source;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void aValueIsReplacedWhereItStands() {
        Texts.of("canvas A {\n  state as-is // now\n  date 2026-01-01 /* d */ }")
                .after(t -> new SetValue(t.find("A"), Literals.CANVAS__STATE, CanvasState.TO_BE))
                .after(t -> new SetValue(t.find("A"), Literals.CANVAS__DATE, LocalDate.of(2027, 2, 3)))
                .hasText("canvas A {\n  state to-be // now\n  date 2027-02-03 /* d */ }");
    }

    @Test
    void aValueIsAddedAsAStatementAndTakenAwayAgain() {
        var text = "canvas A {\r\n  // who\r\n  segment S {\r\n    role payer // c\r\n  }\r\n}\r\n";
        var after = Texts.of(text).after(t -> new SetValue(t.find("A.S"), Literals.SEGMENT__PRIORITY, Level.HIGH));
        after.hasText("canvas A {\r\n  // who\r\n  segment S {\r\n    role payer // c\r\n    priority high\r\n  }\r\n}\r\n");
        after.after(t -> new SetValue(t.find("A.S"), Literals.SEGMENT__PRIORITY, null)).hasText(text);
    }

    @Test
    void aDescriptionStandsRightBehindTheBracket() {
        Texts.of("canvas A {\n  state as-is\n}").after(t -> new SetValue(t.find("A"), Literals.NAMED__DESCRIPTION, "It \"is\""))
                .hasText("canvas A {\n  \"It \\\"is\\\"\"\n  state as-is\n}");
        Texts.of("canvas A { segment S }").after(t -> new SetValue(t.find("A.S"), Literals.NAMED__DESCRIPTION, "D"))
                .after(t -> new SetValue(t.find("A"), Literals.NAMED__DESCRIPTION, "C"))
                .hasText("canvas A { \"C\" segment S { \"D\" } }");
    }

    @Test
    void anAmountIsWrittenWithItsCurrencyAndPeriod() {
        var amount = BmcFactory.eINSTANCE.createAmount();
        amount.setValue(new BigDecimal("12.50"));
        amount.setCurrency("EUR");
        amount.setPeriod(Period.MONTH);
        Texts.of("canvas A { channel C  stream T { amount 1 USD per year } }")
                .after(t -> new SetValue(t.find("A.C"), Literals.COST_BEARER__COST, amount))
                .after(t -> new SetValue(t.find("A.T"), Literals.STREAM__AMOUNT, amount))
                .hasText("canvas A { channel C { cost 12.50 EUR per month }  stream T { amount 12.50 EUR per month } }");
    }

    @Test
    void whatBelongsToAStatementIsAddedToIt() {
        Texts.of("canvas A { segment S { purchases partly recorded } channel C { indirect offline } partner P kpi K { current 3 } } landscape L { source T }")
                .after(t -> new AddEntry(t.find("A.S"), Literals.SEGMENT__PURCHASE_SOURCES, t.find("L.T")))
                .after(t -> new SetValue(t.find("A.C"), Literals.CHANNEL__VIA, t.find("A.P")))
                .after(t -> new SetValue(t.find("A.K"), Literals.KPI__VALUE_DATE, LocalDate.of(2026, 1, 2)))
                .hasText("canvas A { segment S { purchases partly recorded in L.T } channel C { indirect via P offline } partner P kpi K { current 3 on 2026-01-02 } } landscape L { source T }");
        assertEquals("“via” cannot be written by itself: say first what it belongs to.",
                Texts.of("canvas A { channel C {} partner P }")
                        .refusal(t -> new SetValue(t.find("A.C"), Literals.CHANNEL__VIA, t.find("A.P"))));
    }

    @Test
    void takingAwayAValueTakesItsStatement() {
        Texts.of("canvas A { partner P channel C { indirect via P offline } }")
                .after(t -> new SetValue(t.find("A.C"), Literals.CHANNEL__VIA, null))
                .after(t -> new SetValue(t.find("A.C"), Literals.CHANNEL__DIRECTNESS, Directness.UNKNOWN))
                .hasText("canvas A { partner P channel C { offline } }");
    }

    @Test
    void aReferenceIsWrittenAsShortAsItCanBe() {
        Texts.of("canvas A uses L { segment S  stream T { recorded in L.Till } } landscape L { source Till source Ledger }")
                .after(t -> new AddEntry(t.find("A.T"), Literals.STREAM__RECORDED_IN, t.find("L.Ledger"), 0))
                .after(t -> new AddEntry(t.find("A.T"), Literals.STREAM__SEGMENTS, t.find("A.S")))
                .hasText("canvas A uses L { segment S  stream T { recorded in Ledger, L.Till  from S } } landscape L { source Till source Ledger }");
    }

    @Test
    void theLastOfAListTakesTheStatementAndALineOfItsOwnWithIt() {
        Texts.of("""
                canvas A {
                    segment S {
                        traits "a", // first
                            "b", // second
                            "c" // third

                        needs "x"
                        expects "y"
                    }
                }
                """).after(t -> new RemoveEntry(t.find("A.S"), Literals.SEGMENT__TRAITS, 1))
                .after(t -> new RemoveEntry(t.find("A.S"), Literals.SEGMENT__NEEDS, 0)).hasText("""
                canvas A {
                    segment S {
                        traits "a", // first
                            "c" // third

                        expects "y"
                    }
                }
                """);
    }

    @Test
    void valuesChangePlacesInTheirList() {
        Texts.of("canvas A { segment S { traits \"a\", /* 1 */ \"b\",\n \"c\" } }")
                .after(t -> new MoveEntry(t.find("A.S"), Literals.SEGMENT__TRAITS, 2, 0))
                .after(t -> new ReplaceEntry(t.find("A.S"), Literals.SEGMENT__TRAITS, 1, "A"))
                .hasText("canvas A { segment S { traits \"c\", /* 1 */ \"A\",\n \"b\" } }");
    }

    @Test
    void anElementGoesBesideItsKindOrWhereItIsPut() {
        Texts.of("canvas A {\n\tsegment S // s\n\n\tchannel C\n}\n")
                .after(t -> new AddElement(t.find("A"), Literals.SEGMENT, "Hotels & more", null))
                .after(t -> new AddElement(t.find("A"), Literals.SEGMENT, "First", Neighbour.before(t.find("A.S"))))
                .after(t -> new AddElement(t.find("A"), Literals.PARTNER, "", Neighbour.behind(t.find("A.C"))))
                .hasText("canvas A {\n\tsegment First\n\tsegment S // s\n    segment HotelsMore \"Hotels & more\"\n\n\tchannel C\n\tpartner Partner\n}\n");
        Texts.of("canvas A { proposition P { promise X } }")
                .after(t -> new AddElement(t.find("A.P"), Literals.PROMISE, "On time", Neighbour.before(t.find("A.P.X"))))
                .hasText("canvas A { proposition P { promise OnTime \"On time\"  promise X } }");
    }

    @Test
    void anElementMovesWithItsComments() {
        Texts.of("""
                canvas A {
                    // all

                    // the first
                    segment One { role payer } // one

                    /* the second
                       of them */
                    segment Two

                    // the third
                    segment Three
                }
                """).after(t -> new Reorder(t.find("A.Three"), Neighbour.before(t.find("A.One")))).hasText("""
                canvas A {
                    // all

                    // the third
                    segment Three

                    // the first
                    segment One { role payer } // one

                    /* the second
                       of them */
                    segment Two
                }
                """);
    }

    @Test
    void elementsInOneLineMoveInIt() {
        Texts.of("canvas A { segment One  segment Two /* t */  segment Three }")
                .after(t -> new Reorder(t.find("A.One"), Neighbour.behind(t.find("A.Three"))))
                .hasText("canvas A { segment Two /* t */  segment Three  segment One }");
    }

    @Test
    void anItemBecomesOneOfAnotherBlockAndSaysWhatIsLost() {
        var texts = Texts.of("""
                canvas A {
                    segment S { prefers C }
                    channel C "The van" {
                        "Red"
                        direct // own
                        reaches S in purchase
                        cost 5 EUR per year // a year
                        tags blue
                    }
                    resource R { needed by C }
                }
                """).hasNoProblems();
        assertEquals(List.of("direct", "reaches S in purchase", "prefers C"),
                new Convert(texts.find("A.C", Item.class), Literals.RESOURCE, null).losses().stream().map(Loss::text).toList());
        texts.after(t -> new Convert(t.find("A.C", Item.class), Literals.RESOURCE, Neighbour.behind(t.find("A.R")))).hasText("""
                canvas A {
                    segment S { }
                    resource R { needed by C }
                    resource C "The van" {
                        "Red"
                        cost 5 EUR per year // a year
                        tags blue
                    }
                }
                """);
    }

    @Test
    void deletingTakesWhatCannotBeWrittenWithoutIt() {
        var texts = Texts.of("""
                canvas A uses L {
                    segment S { purchases fully recorded in Till, Ledger }
                    channel C { records Customer in Till  reaches S in purchase } // c
                    kpi K { from Till(Customer), Ledger }
                    ignore kpi-without-alert on F because "x"
                }
                landscape L {
                    information Customer { attribute name }
                    source Till { holds Customer(name) }

                    source Ledger { holds Customer }
                    // the flow
                    flow F from Till to Ledger { carries Customer }
                }
                """);
        assertEquals(List.of("purchases fully recorded in Till, Ledger", "records Customer in Till", "from Till(Customer), Ledger",
                "flow F from Till to Ledger"),
                new Delete(List.of(texts.find("L.Till")), Delete.References.REMOVE).losses().stream().map(Loss::text).toList());
        texts.after(t -> new Delete(List.of(t.find("L.Till")), Delete.References.REMOVE)).hasText("""
                canvas A uses L {
                    segment S { purchases fully recorded in Ledger }
                    channel C { reaches S in purchase } // c
                    kpi K { from Ledger }
                }
                landscape L {
                    information Customer { attribute name }

                    source Ledger { holds Customer }
                }
                """);
    }

    @Test
    void deletingAnAttributeDoesNotTurnItIntoAllOfThem() {
        Texts.of("landscape L {\n  information C { attribute a  attribute b }\n  source T { holds C(a)  holds C(b) as master }\n}\n")
                .after(t -> new Delete(List.of(t.find("L.C.a")), Delete.References.REMOVE))
                .hasText("landscape L {\n  information C { attribute b }\n  source T { holds C(b) as master }\n}\n");
    }

    @Test
    void namesOfWhatIsDeletedCanStay() {
        var after = Texts.of("canvas A { segment S  channel C { reaches S in purchase } }")
                .after(t -> new Delete(List.of(t.find("A.S")), Delete.References.KEEP));
        assertEquals("canvas A { channel C { reaches S in purchase } }", after.text("a.bmc"));
    }

    @Test
    void severalNeighboursAreDeletedWithoutATrace() {
        Texts.of("canvas A {\n  segment S\n\n  segment T\n\n  channel C { reaches S, T in purchase } channel D\n\n  partner P\n}\n")
                .after(t -> new Delete(List.of(t.find("A.S"), t.find("A.T"), t.find("A.P")), Delete.References.REMOVE))
                .hasText("canvas A {\n  channel C { } channel D\n}\n");
    }

    @Test
    void linesOfTextBecomeItemsByTheirFirstColumn() {
        Texts.of("canvas A {\n  segment S\n}\n")
                .after(t -> new Paste(t.find("A", Canvas.class), Literals.SEGMENT,
                        "Families\t12\r\n\r\n - Hotels\t3\r\nS\n", null))
                .hasText("canvas A {\n  segment S\n    segment Families\n    segment Hotels\n    segment S2 \"S\"\n}\n");
    }

    @Test
    void copiedElementsArePastedIntoAnotherCanvas() {
        Texts.of("canvas A {\n    // c\n    segment S \"One\" {\n        role payer // p\n    }\n}\ncanvas B { segment S }\n")
                .after(t -> new Paste(t.find("B", Canvas.class), Literals.SEGMENT,
                        Copies.of(List.of(t.find("A.S"))), Neighbour.before(t.find("B.S"))))
                .hasText("canvas A {\n    // c\n    segment S \"One\" {\n        role payer // p\n    }\n}\ncanvas B { segment S2 \"One\" {\n    role payer // p\n}  segment S }\n");
    }

    @Test
    void flowsAreDrawnAndReconnected() {
        var text = "landscape L {\n    source A\n    source B\n    source C\n}\n";
        Texts.of(text).after(t -> new DrawFlow(t.find("L.A", Source.class), t.find("L.B", Source.class), Existence.WANTED))
                .after(t -> new SetValue(t.find("L.AToB"), Literals.FLOW__TO, t.find("L.C")))
                .hasText("landscape L {\n    source A\n    source B\n    source C\n    flow AToB from A to C { wanted }\n}\n");
        assertEquals("A flow goes from one source to another; “A” is at both ends.", Texts.of(text).refusal(
                t -> new DrawFlow(t.find("L.A", Source.class), t.find("L.A", Source.class), Existence.EXISTING)));
    }

    @Test
    void itemsAreRecordedInTheWayOfTheirBlock() {
        Texts.of("canvas A uses L { channel C  segment S  stream T { recorded in Till } } landscape L { information I source Till source X }")
                .after(t -> new RecordIn(t.find("A.C", Item.class), t.find("L.Till", Source.class),
                        List.of(part(t.find("L.I", Information.class))), List.of(Phase.PURCHASE, Phase.DELIVERY)))
                .after(t -> new RecordIn(t.find("A.S", Item.class), t.find("L.X", Source.class), List.of(), List.of()))
                .after(t -> new RecordIn(t.find("A.T", Item.class), t.find("L.X", Source.class), List.of(), List.of()))
                .hasText("canvas A uses L { channel C { records I in Till during purchase, delivery }  segment S { purchases partly recorded in X }  stream T { recorded in Till, X } } landscape L { information I source Till source X }");
    }

    @Test
    void aFlowIsLedToAnotherSourceButNotBackToItsOwn() {
        var text = "landscape L { source A source B source C flow F from A /* why */ to B { daily } }";
        Texts.of(text).after(t -> new RedirectFlow(t.find("L.F", Flow.class), true, t.find("L.C", Source.class)))
                .hasText(text.replace("from A", "from C"));
        assertEquals("A flow goes from one source to another; “A” is at both ends.", Texts.of(text).refusal(
                t -> new RedirectFlow(t.find("L.F", Flow.class), false, t.find("L.A", Source.class))));
    }

    @Test
    void whatIsRecordedInASourceIsRecordedInAnotherOneThen() {
        var text = "canvas A uses L { channel C { records I in Till, X during purchase  records J in Till } stream T { recorded in X /* first */, Till } }"
                + " landscape L { information I information J source Till source X source Y }";
        Texts.of(text).after(t -> new RecordElsewhere(t.find("A.C", Item.class), t.find("L.Till", Source.class), t.find("L.Y", Source.class)))
                .hasText(text.replace("in Till, X", "in Y, X").replace("J in Till", "J in Y"));
        Texts.of(text).after(t -> new RecordElsewhere(t.find("A.C", Item.class), t.find("L.X", Source.class), t.find("L.Till", Source.class)))
                .hasText(text.replace("in Till, X", "in Till"));
        Texts.of(text).after(t -> new RecordElsewhere(t.find("A.C", Item.class), t.find("L.Till", Source.class), null))
                .hasText(text.replace("in Till, X", "in X").replace("  records J in Till", ""));
        Texts.of(text).after(t -> new RecordElsewhere(t.find("A.T", Item.class), t.find("L.Till", Source.class), null))
                .hasText(text.replace(" /* first */, Till", " /* first */"));
    }

    @Test
    void aKpiTakesItsDataFromAnotherSource() {
        var text = "landscape L { information I source A source B kpi K { from A(I)  target 3 } kpi N }";
        Texts.of(text).after(t -> new TakeFrom(t.find("L.K", Kpi.class), null, t.find("L.B", Source.class)))
                .hasText(text.replace("A(I)", "A(I), B"));
        Texts.of(text).after(t -> new TakeFrom(t.find("L.N", Kpi.class), null, t.find("L.B", Source.class)))
                .hasText(text.replace("kpi N", "kpi N { from B }"));
        Texts.of(text).after(t -> new TakeFrom(t.find("L.K", Kpi.class), t.find("L.A", Source.class), t.find("L.B", Source.class)))
                .hasText(text.replace("A(I)", "B(I)"));
        Texts.of(text).after(t -> new TakeFrom(t.find("L.K", Kpi.class), t.find("L.A", Source.class), null))
                .hasText(text.replace("from A(I)  ", ""));
        assertEquals("“K” takes data from “A” already.", Texts.of(text).refusal(
                t -> new TakeFrom(t.find("L.K", Kpi.class), null, t.find("L.A", Source.class))));
    }

    @Test
    void aSourceHoldsAnInformationOnce() {
        var text = "landscape L { information I { attribute a attribute b } information J source T { holds J, I(a) holds J } }";
        Texts.of(text).after(t -> new Hold(t.find("L.T", Source.class), t.find("L.I", Information.class), List.of(), false))
                .hasText(text.replace("I(a)", "I"));
        Texts.of(text).after(t -> new Hold(t.find("L.T", Source.class), t.find("L.I", Information.class),
                t.find("L.I", Information.class).getAttributes().subList(1, 2), true))
                .hasText("landscape L { information I { attribute a attribute b } information J source T { holds J holds J  holds I(b) as master } }");
        Texts.of(text).after(t -> new Hold(t.find("L.T", Source.class), t.find("L.J", Information.class), List.of(), true))
                .hasText("landscape L { information I { attribute a attribute b } information J source T { holds I(a) holds J as master } }");
    }

    @Test
    void aKpiIsConnectedToWhatItMeasures() {
        Texts.of("canvas A { kpi K  segment S  proposition P { promise X } }")
                .after(t -> new MeasureBy(t.find("A.P.X", Measurable.class), t.find("A.K", Kpi.class), List.of()))
                .after(t -> new MeasureBy(t.find("A.S", Measurable.class), t.find("A.K", Kpi.class), List.of()))
                .hasText("canvas A { kpi K { measures P.X, S }  segment S  proposition P { promise X } }");
    }

    @Test
    void aTextWithAMistakeIsLeftAsItIs() {
        assertEquals("a.bmc cannot be read in line 2. Put that right first; nothing was changed.",
                Texts.of("canvas A {\n segment ! }").refusal(t -> new AddElement(t.find("A"), Literals.SEGMENT, "X", null)));
    }

    private static InformationPart part(Information information) {
        var part = BmcFactory.eINSTANCE.createInformationPart();
        part.setInformation(information);
        return part;
    }
}
