// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What services say of the case of the bakery. */
class WordsTest {
    private final Session session = Session.on("korenaar.bmc");
    private Locale before;

    @BeforeEach
    void speakEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private Item item(String name) {
        return session.get(Item.class, "Korenaar/" + name);
    }

    @Test
    void anItemSaysItsFactsAndThroughTheLensWhatIsKnownOfIt() {
        var services = new CanvasServices();
        assertEquals("Deck oven\nphysical \u00B7 from Oven Works \u00B7 costs\n\u20AC\u00A09,000 a year".replace("\n\u20AC", " \u20AC").replace("costs ", "costs "),
                services.itemText(item("Oven"), FakeViews.diagram()).replace("costs\n", "costs "));
        assertTrue(services.itemText(item("FreshBread"), FakeViews.diagram("DataLens")).contains("\u25B2 93.5\u00A0% (target 98)"),
                services.itemText(item("FreshBread"), FakeViews.diagram("DataLens")));
    }

    @Test
    void aBlockSaysItsTitleAndThroughTheLensWhatPartOfItIsRecorded() {
        var canvas = session.get(Canvas.class, "Korenaar");
        assertEquals("\u00A0Customer segments", new CanvasServices().blockTitle(canvas, FakeViews.view(FakeViews.diagram(), "Segments")));
        assertEquals("\u00A0Customer segments \u00B7 75 %", new CanvasServices().blockTitle(canvas, FakeViews.view(FakeViews.diagram("DataLens"), "Segments")));
        assertEquals("Bakery De Korenaar \u00B7 as-is \u00B7 version 0.3 \u00B7 1 October 2026", new CanvasServices().boardTitle(canvas));
    }

    @Test
    void theStateOfKpisAndFindingsIsTold() {
        var services = new CanvasServices();
        assertTrue(services.isItemPastWarning(item("FreshBread")));
        assertFalse(services.isItemPastAlarm(item("FreshBread")));
        assertTrue(services.isItemQuestioned(item("ShopSales")));
        assertFalse(services.isItemWrong(item("Hotels")));
    }

    @Test
    void theLinkageShowsWhatTheLandscapeAndItsCanvasesSay() {
        var services = new LinkageServices();
        var data = session.get(Landscape.class, "KorenaarData");
        assertEquals(List.of("TillToLedger", "SiteToLedger"), names(services.existingFlows(data)));
        assertEquals(List.of("Wanted"), names(services.wantedFlows(data)));
        assertEquals(List.of("Till", "ShopSite", "Ledger", "OvenSensor"), names(services.dataSources(data)));
        assertEquals("Purchase\ndaily, file", services.flowText(session.get(Flow.class, "KorenaarData/TillToLedger")));
        assertEquals("Web shop database\napplication, API", services.sourceText(session.get(Source.class, "KorenaarData/ShopSite")));
        var held = session.get(InformationPart.class, "KorenaarData/ShopSite/@holdings.0/@parts.0");
        assertEquals("\u2605 Customer", services.heldText(held, FakeViews.diagram()));
        assertEquals("\u2605 Customer \u00B7 personal", services.heldText(held, FakeViews.diagram("PersonalData")));
        assertEquals(List.of("ShareBakedToday"), services.toldBy(session.get(Source.class, "KorenaarData/Till")).stream().map(Kpi::getName).toList());
        assertEquals(List.of("FreshBread", "BreakfastBox", "Baking"), services.itemsMeasuredBy(session.get(Kpi.class, "KorenaarData/ShareBakedToday"))
                .stream().map(Item::getName).toList());
    }

    private static List<String> names(List<? extends Named> elements) {
        return elements.stream().map(Named::getName).toList();
    }

    @Test
    void theTablesSayWhoIsReachedByWhatAndWhatIsHeldWhere() {
        var phases = new JourneyServices().journeyPhases(null);
        var households = session.get(Segment.class, "Korenaar/Households");
        assertEquals("Shop, Courier", new JourneyServices().reachText(households, phases.get(3)));
        assertEquals(5, new JourneyServices().reachedPhases(households).size());
        var ledger = session.get(Source.class, "KorenaarData/Ledger");
        assertEquals("name, address", new HoldingServices().holdingText(ledger, session.get("KorenaarData/Customer")));
        assertEquals("180000 EUR per year", new ItemServices().amountText(item("Wages")));
    }

    @Test
    void whatCannotBeUnderstoodChangesNothing() {
        var segment = session.get(Segment.class, "Korenaar/Hotels");
        new JourneyServices().reachBy(segment, new JourneyServices().journeyPhases(null).getFirst(), "Shop, Nowhere");
        new HoldingServices().holdAs(session.get(Source.class, "KorenaarData/Till"), session.get("KorenaarData/Customer"), "perhaps");
        new ItemServices().amountTo(item("Oven"), "a lot");
        new LinkageChanges().drawFlow(session.get(Source.class, "KorenaarData/Till"), session.get("KorenaarData/Till"));
        assertEquals(List.of(), session.changes("korenaar.bmc"));
    }

    @Test
    void filtersLetThroughWhatHasATagOrAnOwner() {
        var filters = new FilterServices();
        assertTrue(filters.hasTag(item("Households"), "Retail"));
        assertFalse(filters.hasTag(item("Hotels"), "retail"));
        assertTrue(filters.hasOwner(session.get("KorenaarData/Till"), "shop manager"));
        assertFalse(filters.hasOwner(session.get("KorenaarData/Ledger"), "shop manager"));
        assertTrue(filters.hasTag(item("Hotels"), ""), Names.display(item("Hotels")));
    }
}
