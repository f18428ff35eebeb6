// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Segment;
import org.junit.jupiter.api.Test;

class RenameTest {
    private static final String DATA = """
            landscape Data {
                information Customer { attribute name  attribute email }
                source Till { holds Customer(name) } // the till
                source Ledger { holds Customer as master }
                flow F from Till to Ledger { carries Customer(name) }
                kpi Share { measures Bread.Today  from Data . /* here */ Till(Customer(name)) }
            }
            """;
    private static final String CANVAS = """
            canvas Bakery uses Data {
                segment Families { purchases fully recorded in ^Till, Data.Ledger }
                proposition Bread { for Families  promise Today }
                channel Shop { records Customer(name) in Till }
            }
            """;

    @Test
    void everyNameOfTheElementInEveryFileIsRewrittenAndNothingElse() {
        var after = Texts.of(DATA, CANVAS).hasNoProblems().after(t -> new Rename(t.find("Data.Till"), "CashDesk"));

        assertEquals(DATA.replace("Till", "CashDesk"), after.text("a.bmc"));
        assertEquals(CANVAS.replace("Till", "CashDesk"), after.text("b.bmc"));
        after.hasNoProblems();
    }

    @Test
    void aLandscapeIsRenamedInUsesAndInFrontOfNames() {
        var after = Texts.of(DATA, CANVAS).after(t -> new Rename(t.find("Data"), "Figures"));

        assertEquals(DATA.replace("Data", "Figures"), after.text("a.bmc"));
        assertEquals(CANVAS.replace("Data", "Figures"), after.text("b.bmc"));
        after.hasNoProblems();
    }

    @Test
    void theNameInFrontOfAPromiseIsRewrittenToo() {
        var after = Texts.of(DATA, CANVAS).after(t -> new Rename(t.find("Bakery.Bread"), "Loaf"));

        assertEquals(DATA.replace("Bread.Today", "Loaf.Today"), after.text("a.bmc"));
        after.hasNoProblems();
    }

    @Test
    void anAttributeIsRenamedWhereItIsHeldAndTaken() {
        var after = Texts.of(DATA, CANVAS).after(t -> new Rename(t.find("Data.Customer.name"), "fullName"));

        assertEquals(DATA.replace("attribute name", "attribute fullName").replace("(name)", "(fullName)"), after.text("a.bmc"));
        assertEquals(CANVAS.replace("(name)", "(fullName)"), after.text("b.bmc"));
    }

    @Test
    void aNameThatWouldMeanSomethingElseThereGetsItsLandscapeInFront() {
        var after = Texts.of("""
                canvas A uses Data {
                    segment S { purchases fully recorded in Till }
                    kpi Till2 { from Till }
                    resource R { monitored by Till, Till2 }
                }
                landscape Data { source Till  source Other }
                """).hasNoProblems().after(t -> new Rename(t.find("Data.Till"), "Till2"));

        after.hasText("""
                canvas A uses Data {
                    segment S { purchases fully recorded in Till2 }
                    kpi Till2 { from Till2 }
                    resource R { monitored by Data.Till2, Till2 }
                }
                landscape Data { source Till2  source Other }
                """);
    }

    @Test
    void aNameThatWouldBeTakenFromAnotherElementGetsItsLandscapeInFront() {
        var after = Texts.of("""
                canvas A uses Data {
                    resource R { monitored by Share }
                    kpi Own
                }
                landscape Data { kpi Share }
                """).hasNoProblems().after(t -> new Rename(t.find("A.Own"), "Share"));

        after.hasText("""
                canvas A uses Data {
                    resource R { monitored by Data.Share }
                    kpi Share
                }
                landscape Data { kpi Share }
                """);
    }

    @Test
    void aWordOfTheLanguageMayBeAName() {
        Texts.of("canvas A { segment S  stream T { from S } }").after(t -> new Rename(t.find("A.S"), "day"))
                .hasText("canvas A { segment day  stream T { from day } }");
    }

    @Test
    void aNameThatIsTakenIsRefusedWithThePlace() {
        assertEquals("There is a “Ledger” already, in a.bmc line 4.",
                Texts.of(DATA, CANVAS).refusal(t -> new Rename(t.find("Data.Till"), "Ledger")));
        assertEquals("There is a “Bakery” already, in b.bmc line 1.",
                Texts.of(DATA, CANVAS).refusal(t -> new Rename(t.find("Data"), "Bakery")));
    }

    @Test
    void whatIsNoNameIsRefused() {
        assertEquals("“cash desk” cannot be a name: a name is one word of letters, digits and underscores, and starts with no digit.",
                Texts.of(DATA, CANVAS).refusal(t -> new Rename(t.find("Data.Till"), "cash desk")));
    }

    @Test
    void aFileThatNamesTheElementAndCannotBeReadIsARefusal() {
        assertEquals("b.bmc cannot be read in line 2. Put that right first; nothing was changed.",
                Texts.of(DATA, "canvas C uses Data {\n  segment ! { purchases fully recorded in Till } }")
                        .refusal(t -> new Rename(t.find("Data.Till"), "CashDesk")));
    }

    @Test
    void aFileWithAMistakeThatDoesNotNameTheElementIsLeftAlone() {
        var after = Texts.of(DATA, "canvas C { segment ! }").after(t -> new Rename(t.find("Data.Ledger"), "Books"));

        assertEquals(DATA.replace("Ledger", "Books"), after.text("a.bmc"));
    }

    @Test
    void theNameFollowsALabelThatItWasMadeFrom() {
        var after = Texts.of("canvas A {\n  channel WebShop 'Web shop' // here\n  segment S { prefers WebShop } }")
                .after(t -> new Relabel(t.find("A.WebShop", Channel.class), "Baker's site"));

        after.hasText("canvas A {\n  channel BakersSite 'Baker\\'s site' // here\n  segment S { prefers BakersSite } }");
        assertEquals("Baker's site", after.find("A.BakersSite").getLabel());
        assertSame(after.find("A.BakersSite"), after.find("A.S", Segment.class).getPrefers().getFirst());
    }

    @Test
    void aNameThatSomebodyChoseStaysWhenTheLabelChanges() {
        Texts.of("canvas A \"The \\\"Bakery\\\"\" { segment S }").after(t -> new Relabel(t.find("A", Canvas.class), "Two\nlines"))
                .hasText("canvas A \"Two\\nlines\" { segment S }");
    }

    @Test
    void aFollowingNameThatIsTakenGetsANumber() {
        Texts.of("canvas A { segment One \"One\"  segment Two }").after(t -> new Relabel(t.find("A.One"), "Two"))
                .hasText("canvas A { segment Two2 \"Two\"  segment Two }");
    }

    @Test
    void aLabelIsAddedAndTakenAway() {
        Texts.of("canvas A { segment S{} }").after(t -> new Relabel(t.find("A.S"), " Strong ones "))
                .hasText("canvas A { segment S \"Strong ones\"{} }");
        Texts.of("canvas A { segment S \"Strong ones\" {} }").after(t -> new Relabel(t.find("A.S"), " "))
                .hasText("canvas A { segment S {} }");
    }
}
