// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Document;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.PartnerKind;
import org.databril.model.bmc.Period;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ModelTextTest {
    private static final Path FILE = Path.of("/models/test.bmc");

    private static final String SHOP = """
            // The shop of the harbour
            canvas Shop "Harbour shop" uses Data { // uses all of it
                client "Harbour B.V."   version "0.3"

                // those who live here
                segment Locals "People of the town" {
                    needs "Bread", // every day
                        "News"
                    role payer // and user?
                    purchases partly recorded in Till
                }
                segment Guests 'Guests of the "hotel"' { role payer  tags summer, "by boat" }   // in summer
                segment Crew

                channel Counter { direct offline  reaches Locals in purchase  records Data.Sale in Till during purchase }
                proposition Bread { for Locals, Guests }
                answer promise-alerts "No."
                ignore channel-phases-unlinked on Locals
            }

            landscape Data {
                information Sale { attribute day  attribute ^amount "Amount" }
                source Till { holds Sale as master }
                source Books { }
                flow TillToBooks from Till to Books { carries Sale(day)  daily }
                kpi Sales { measures Shop.Bread from Till target 93.50 warning 90 }
            }
            """;

    @Test
    void aModelThatWasNotChangedLeavesItsTextAlone() throws IOException {
        assertEquals(List.of(), ModelText.edits(file(SHOP)));
        try (var korenaar = ModelTextTest.class.getResourceAsStream("/org/databril/dsl/korenaar.bmc")) {
            var text = new String(korenaar.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(List.of(), ModelText.edits(file(text)));
        }
    }

    @Test
    void aLabelChangesThatWord() {
        changed("Guests 'Guests of the \"hotel\"'", "Guests \"Guests of the inn\"",
                Segment.class, "Shop.Guests", guests -> guests.setLabel("Guests of the inn"));
        changed("segment Crew", "segment Crew \"The crew\"", Segment.class, "Shop.Crew", crew -> crew.setLabel("The crew"));
        changed("segment Locals \"People of the town\" {", "segment Locals {", Segment.class, "Shop.Locals",
                locals -> locals.setLabel(null));
    }

    @Test
    void aNumberChangesThatNumber() {
        changed("target 93.50", "target 95", Kpi.class, "Data.Sales", kpi -> kpi.setTarget(new BigDecimal("95")));
        changed(" warning 90", "", Kpi.class, "Data.Sales", kpi -> kpi.setWarning(null));
    }

    @Test
    void aReferenceChangesThatNameAndTheCommentsStay() {
        changed("from Till to Books", "from Till to Till", Flow.class, "Data.TillToBooks", flow -> flow.setTo(flow.getFrom()));
        changed("for Locals, Guests", "for Guests", Proposition.class, "Shop.Bread", bread -> bread.getSegments().remove(0));
        changed("for Locals, Guests", "for Locals, Guests, Crew", Proposition.class, "Shop.Bread", bread ->
                bread.getSegments().add((Segment) ((Canvas) bread.eContainer()).getMembers().get(2)));
    }

    @Test
    void aTextInAListGoesOrComesAndTheCommentsStay() {
        changed("needs \"Bread\", // every day\n            \"News\"", "needs \"Bread\"", Segment.class, "Shop.Locals",
                locals -> locals.getNeeds().remove(1));
        changed("\"News\"", "\"News\", \"A chat\"", Segment.class, "Shop.Locals", locals -> locals.getNeeds().add("A chat"));
    }

    @Test
    void aNewNameIsWrittenWhereverItIsNamed() {
        var file = file(SHOP);
        find(file, Source.class, "Data.Till").setName("Register");
        assertEquals(SHOP.replace("in Till", "in Register").replace("source Till", "source Register")
                .replace("from Till", "from Register"), ModelText.of(file));
    }

    @Test
    void aNewValueGoesBehindItsKindOrToTheEnd() {
        changed("role payer // and user?\n        purchases partly recorded in Till",
                "role payer // and user?\n        purchases partly recorded in Till\n        priority high", Segment.class,
                "Shop.Locals", locals -> locals.setPriority(org.databril.model.bmc.Level.HIGH));
        changed("daily }", "daily  automatic }", Flow.class, "Data.TillToBooks",
                flow -> flow.setMode(org.databril.model.bmc.Automation.AUTOMATIC));
        changed("segment Crew", "segment Crew { needs \"Rest\" }", Segment.class, "Shop.Crew",
                crew -> crew.getNeeds().add("Rest"));
        changed("source Books { }", "source Books { owner \"Anna\" }", Source.class, "Data.Books", books -> books.setOwner("Anna"));
    }

    @Test
    void aNewElementGoesBehindItsKindWithWhatItSays() {
        changed("segment Crew\n", "segment Crew\n    segment Owners \"Owners of boats\" { needs \"Ice\" }\n", Canvas.class, "Shop", shop -> {
            var owners = BmcFactory.eINSTANCE.createSegment();
            owners.setName("Owners");
            owners.setLabel("Owners of boats");
            owners.getNeeds().add("Ice");
            shop.getMembers().add(owners);
        });
        changed("on Locals\n", """
                on Locals
                    partner Baker "The baker" {
                        supplier
                        cost 12.50 EUR per week
                    }
                """, Canvas.class, "Shop", shop -> {
            var baker = BmcFactory.eINSTANCE.createPartner();
            baker.setName("Baker");
            baker.setLabel("The baker");
            baker.setKind(PartnerKind.SUPPLIER);
            var cost = BmcFactory.eINSTANCE.createAmount();
            cost.setValue(new BigDecimal("12.50"));
            cost.setCurrency("EUR");
            cost.setPeriod(Period.WEEK);
            baker.setCost(cost);
            shop.getMembers().add(baker);
        });
    }

    @Test
    void anAttributeGoesIntoTheBodyOfItsInformation() {
        changed("\"Amount\" }", "\"Amount\"\n    attribute who personal\n }", Information.class, "Data.Sale", sale -> {
            var who = BmcFactory.eINSTANCE.createAttribute();
            who.setName("who");
            who.setPersonal(true);
            sale.getAttributes().add(who);
        });
    }

    @Test
    void anElementThatIsGoneTakesItsLinesAndLeavesTheCommentsOfOthers() {
        changed("    source Books { }\n", "", Landscape.class, "Data", data -> {
            data.getMembers().removeIf(member -> member instanceof Flow);
            data.getMembers().removeIf(member -> member instanceof Source source && source.getName().equals("Books"));
        }, "    flow TillToBooks from Till to Books { carries Sale(day)  daily }\n", "");
    }

    @Test
    void anElementMovesWithItsComments() {
        changed("""
                    // those who live here
                    segment Locals "People of the town" {
                        needs "Bread", // every day
                            "News"
                        role payer // and user?
                        purchases partly recorded in Till
                    }
                    segment Guests 'Guests of the "hotel"' { role payer  tags summer, "by boat" }   // in summer
                """, """
                    segment Guests 'Guests of the "hotel"' { role payer  tags summer, "by boat" }   // in summer
                    // those who live here
                    segment Locals "People of the town" {
                        needs "Bread", // every day
                            "News"
                        role payer // and user?
                        purchases partly recorded in Till
                    }
                """, Canvas.class, "Shop", shop -> shop.getMembers().move(1, 0));
    }

    @Test
    void aRecordChangesWhereItStands() {
        changed("records Data.Sale in Till during purchase", "records Data.Sale in Till", Channel.class, "Shop.Counter",
                counter -> counter.getRecords().getFirst().getPhases().clear());
        changed("carries Sale(day)", "carries Sale", Flow.class, "Data.TillToBooks",
                flow -> flow.getCarries().getFirst().getAttributes().clear());
    }

    @Test
    void wordsInThePlaceOfBracketsKeepTheirDistance() {
        var some = "landscape D { information I { attribute x } source S { holds I(x) } }";
        var master = "landscape D { information I { attribute x } source S { holds I as master } }";
        var file = file(some);
        var holding = find(file, Source.class, "D.S").getHoldings().getFirst();
        holding.getParts().getFirst().getAttributes().clear();
        holding.setMaster(true);
        assertEquals(master, ModelText.of(file));

        var other = file(master);
        var held = find(other, Source.class, "D.S").getHoldings().getFirst();
        held.getParts().getFirst().getAttributes().addAll(held.getParts().getFirst().getInformation().getAttributes());
        held.setMaster(false);
        assertEquals(some, ModelText.of(other));
    }

    @Test
    void lineEndsStayWhatTheyAre() {
        var text = SHOP.replace("\n", "\r\n");
        var file = file(text);
        var crew = BmcFactory.eINSTANCE.createSegment();
        crew.setName("Pilots");
        ((Canvas) find(file, Canvas.class, "Shop")).getMembers().add(crew);
        assertEquals(text.replace("segment Crew\r\n", "segment Crew\r\n    segment Pilots\r\n"), ModelText.of(file));
    }

    @Test
    void aNewCanvasGoesToTheEndOfTheFile() {
        var file = file(SHOP);
        var next = BmcFactory.eINSTANCE.createCanvas();
        next.setName("Next");
        next.setClient("Harbour B.V.");
        ((Document) file.getContents().getFirst()).getRoots().add(1, next);
        assertEquals(SHOP.replace("on Locals\n}\n", "on Locals\n}\ncanvas Next { client \"Harbour B.V.\" }\n"), ModelText.of(file));
    }

    @Test
    void aTextWithASyntaxErrorIsNotWrittenFor() {
        var file = file(SHOP.replace("direct offline", "direct ("));
        assertThrows(CannotBeWritten.class, () -> ModelText.edits(file));
    }

    @Test
    void anElementWithoutANameCannotBeWritten() {
        var file = file(SHOP);
        find(file, Canvas.class, "Shop").getMembers().add(BmcFactory.eINSTANCE.createSegment());
        assertThrows(CannotBeWritten.class, () -> ModelText.edits(file));
    }

    private static <T extends Named> void changed(String before, String after, Class<T> type, String name, Consumer<T> change) {
        changed(before, after, type, name, change, "", "");
    }

    private static <T extends Named> void changed(String before, String after, Class<T> type, String name, Consumer<T> change,
            String also, String alsoAfter) {
        assertTrue(SHOP.contains(before), before);
        var file = file(SHOP);
        change.accept(find(file, type, name));
        var expected = SHOP.replace(before, after);
        assertEquals(also.isEmpty() ? expected : expected.replace(also, alsoAfter), ModelText.of(file));
    }

    private static BmcResource file(String text) {
        return LoadedProject.of(FILE.getParent(), Map.of(FILE, text)).file(FILE).orElseThrow();
    }

    private static <T extends Named> T find(BmcResource file, Class<T> type, String name) {
        for (var all = EcoreUtil.<Object>getAllContents(file, true); all.hasNext();) {
            if (all.next() instanceof Named element && Names.qualified(element).equals(name)) {
                return type.cast(element);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
