// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.databril.sirius.Trial.between;
import static org.databril.sirius.Trial.of;
import static org.databril.sirius.Trial.on;
import static org.databril.sirius.Trial.typed;

import java.util.List;
import java.util.stream.Stream;

/** A trial of every tool that is not one of nine alike. */
final class Trials {
    private Trials() {
    }

    static Stream<Trial> all() {
        return Stream.of(canvas(), linkage(), tables(), tree(), fixes()).flatMap(List::stream);
    }

    /** Tools that are alike in the nine blocks, by the name of the block and of what it holds. */
    static Stream<Trial> ofBlock(String block, String kind, String item) {
        return Stream.of(
            on("Canvas/New" + kind, "Korenaar"),
            on(block + "Table/New" + kind, "Korenaar"),
            on(block + "Table/TakeOut", item),
            typed(block + "Table/Label", item, "Something else"),
            typed(block + "Table/Description", item, "In other words."),
            typed(block + "Table/Tags", item, "one, two"));
    }

    /** Columns that only some blocks have. */
    static Stream<Trial> amounts() {
        return Stream.of("Channels|Cost|Shop", "Relationships|Cost|LoyaltyCard", "Resources|Cost|Oven", "Activities|Cost|Baking",
                "Partners|Cost|Riders", "Streams|Amount|ShopSales", "Costs|Amount|Wages").map(line -> line.split("\\|"))
                .map(cells -> typed(cells[0] + "Table/" + cells[1], "Korenaar/" + cells[2], "1250.50 EUR per month"));
    }

    private static List<Trial> canvas() {
        return List.of(
            typed("Canvas/Rename", "Korenaar/Oven", "Stone oven"),
            on("Canvas/TakeOut", "Korenaar/Hotels"),
            of("Canvas/MoveHere", "Korenaar", (interpreter, session) -> interpreter.with("element", session.get("Korenaar/Oven"))
                    .with("newContainerView", FakeViews.view(FakeViews.diagram(), "Activities"))),
            on("Canvas/Keep", "Korenaar"),
            on("Canvas/MoveUp", "Korenaar/Courier"),
            on("Canvas/MoveDown", "Korenaar/Courier"),
            on("Canvas/MoveToPartners", "Korenaar/Wages"),
            on("Canvas/MoveToActivities", "Korenaar/Oven"),
            on("Canvas/MoveToResources", "Korenaar/Baking"),
            on("Canvas/MoveToPropositions", "Korenaar/Riders"),
            on("Canvas/MoveToRelationships", "Korenaar/Riders"),
            on("Canvas/MoveToChannels", "Korenaar/LoyaltyCard"),
            on("Canvas/MoveToSegments", "Korenaar/Riders"),
            on("Canvas/MoveToCosts", "Korenaar/Riders"),
            on("Canvas/MoveToStreams", "Korenaar/Wages"));
    }

    private static List<Trial> linkage() {
        return List.of(
            on("Linkage/NewSource", "KorenaarData"),
            on("Linkage/NewKpi", "KorenaarData"),
            on("Linkage/NewInformation", "KorenaarData"),
            between("Linkage/NewFlow", "KorenaarData/Till", "KorenaarData/ShopSite"),
            between("Linkage/NewWantedFlow", "KorenaarData/Ledger", "KorenaarData/ShopSite"),
            of("Linkage/FlowFrom", "KorenaarData/SiteToLedger", (interpreter, session) -> interpreter
                    .with("element", session.get("KorenaarData/SiteToLedger")).with("target", session.get("KorenaarData/Till"))),
            of("Linkage/FlowTo", "KorenaarData/SiteToLedger", (interpreter, session) -> interpreter
                    .with("element", session.get("KorenaarData/SiteToLedger")).with("target", session.get("KorenaarData/Till"))),
            of("Linkage/MoveHeld", "KorenaarData/OvenSensor", (interpreter, session) -> interpreter
                    .with("element", session.get("KorenaarData/Ledger/@holdings.0/@parts.0"))
                    .with("newSemanticContainer", session.get("KorenaarData/OvenSensor"))),
            typed("Linkage/Rename", "KorenaarData/ShopSite", "Web shop"),
            on("Linkage/TakeOut", "KorenaarData/ShopSite"),
            between("Linkage/NewRecord", "Korenaar/Courier", "KorenaarData/ShopSite"),
            of("Linkage/RecordsFrom", "Korenaar/ShopSales", (interpreter, session) -> interpreter.with("source", session.get("Korenaar/ShopSales"))
                    .with("target", session.get("Korenaar/Baking")).with("edgeView", FakeViews.edgeTo(session.get("KorenaarData/Till")))),
            of("Linkage/RecordsTo", "Korenaar/ShopSales", (interpreter, session) -> interpreter.with("element", session.get("Korenaar/ShopSales"))
                    .with("source", session.get("KorenaarData/Till")).with("target", session.get("KorenaarData/ShopSite"))),
            of("Linkage/RecordNoMore", "Korenaar/Shop", (interpreter, session) -> interpreter.with("element", session.get("Korenaar/Shop"))
                    .with("elementView", FakeViews.edgeTo(session.get("KorenaarData/Till")))),
            between("Linkage/NewMeasure", "KorenaarData/RepairTime", "Korenaar/Oven"),
            between("Linkage/NewUse", "KorenaarData/Till", "KorenaarData/VisitToSale"),
            of("Linkage/MeasuresFrom", "KorenaarData/RepairTime", (interpreter, session) -> interpreter
                    .with("source", session.get("KorenaarData/RepairTime")).with("target", session.get("KorenaarData/VisitToSale"))
                    .with("edgeView", FakeViews.edgeTo(session.get("Korenaar/OvenWorks")))),
            of("Linkage/MeasuresTo", "KorenaarData/OvenTemperature", (interpreter, session) -> interpreter
                    .with("element", session.get("KorenaarData/OvenTemperature")).with("source", session.get("Korenaar/Oven"))
                    .with("target", session.get("Korenaar/Baking"))),
            of("Linkage/TakesFrom", "KorenaarData/Ledger", (interpreter, session) -> interpreter.with("source", session.get("KorenaarData/Ledger"))
                    .with("target", session.get("KorenaarData/Till")).with("edgeView", FakeViews.edgeTo(session.get("KorenaarData/RepairTime")))),
            of("Linkage/TakesTo", "KorenaarData/Ledger", (interpreter, session) -> interpreter.with("element", session.get("KorenaarData/Ledger"))
                    .with("source", session.get("KorenaarData/RepairTime")).with("target", session.get("KorenaarData/VisitToSale"))),
            of("Linkage/MeasureNoMore", "KorenaarData/ShareBakedToday", (interpreter, session) -> interpreter
                    .with("element", session.get("KorenaarData/ShareBakedToday"))
                    .with("elementView", FakeViews.edgeTo(session.get("Korenaar/FreshBread")))),
            of("Linkage/TakeNoMore", "KorenaarData/Till", (interpreter, session) -> interpreter.with("element", session.get("KorenaarData/Till"))
                    .with("elementView", FakeViews.edgeTo(session.get("KorenaarData/ShareBakedToday")))),
            between("Linkage/NewHolding", "KorenaarData/OvenSensor", "KorenaarData/Customer"),
            of("Linkage/HoldsFrom", "KorenaarData/Till/@holdings.1/@parts.0", (interpreter, session) -> interpreter
                    .with("element", session.get("KorenaarData/Till/@holdings.1/@parts.0")).with("target", session.get("KorenaarData/OvenSensor"))),
            of("Linkage/HoldsTo", "KorenaarData/Till/@holdings.1/@parts.0", (interpreter, session) -> interpreter
                    .with("element", session.get("KorenaarData/Till/@holdings.1/@parts.0")).with("target", session.get("KorenaarData/Purchase"))));
    }

    private static Trial cell(String tool, String line, String column, String text) {
        return of(tool, line, (interpreter, session) -> interpreter.with("lineSemantic", session.get(line)).with("arg0", text)
                .with("columnSemantic", column.contains("/") ? session.get(column)
                        : new JourneyServices().journeyPhases(null).stream().filter(phase -> phase.getLiteral().equals(column)).findFirst().orElseThrow()));
    }

    private static List<Trial> tables() {
        return List.of(
            cell("Journey/Cell", "Korenaar/Households", "delivery", "Shop in the village"),
            cell("Journey/Fill", "Korenaar/Hotels", "delivery", "Courier, Shop"),
            on("Journey/TakeOutSegment", "Korenaar/Hotels"),
            of("Journey/Keep", "Korenaar", (interpreter, session) -> interpreter.with("element", new JourneyServices().journeyPhases(null).getFirst())),
            on("Holdings/TakeOutSource", "KorenaarData/OvenSensor"),
            on("Holdings/TakeOutInformation", "KorenaarData/Purchase"),
            cell("Holdings/Cell", "KorenaarData/Ledger", "KorenaarData/Customer", "name as master; address"),
            cell("Holdings/Fill", "KorenaarData/OvenSensor", "KorenaarData/Purchase", "all"));
    }

    private static List<Trial> tree() {
        return List.of(
            on("Landscape/NewAttribute", "KorenaarData/Purchase"),
            on("Landscape/NewInformation", "KorenaarData"),
            on("Landscape/NewSource", "KorenaarData"),
            on("Landscape/NewKpi", "KorenaarData"),
            on("Landscape/NewDashboard", "KorenaarData"),
            on("Landscape/NewOpportunity", "KorenaarData"),
            typed("Landscape/Information.Rename", "KorenaarData/Customer", "Client"),
            typed("Landscape/Attribute.Rename", "KorenaarData/Customer/email", "E-mail"),
            typed("Landscape/Source.Rename", "KorenaarData/Till", "Cash desk"),
            typed("Landscape/Flow.Rename", "KorenaarData/TillToLedger", "Sales of the day"),
            typed("Landscape/Kpi.Rename", "KorenaarData/RepairTime", "Hours until it works again"),
            typed("Landscape/Dashboard.Rename", "KorenaarData/Daily", "Figures of today"),
            typed("Landscape/Opportunity.Rename", "KorenaarData/CardToTill", "Know your customer"),
            on("Landscape/Information.TakeOut", "KorenaarData/Purchase"),
            on("Landscape/Attribute.TakeOut", "KorenaarData/Customer/address"),
            on("Landscape/Source.TakeOut", "KorenaarData/OvenSensor"),
            on("Landscape/Held.TakeOut", "KorenaarData/Ledger/@holdings.0/@parts.0"),
            on("Landscape/Flow.TakeOut", "KorenaarData/TillToLedger"),
            on("Landscape/Kpi.TakeOut", "KorenaarData/RepairTime"),
            on("Landscape/Dashboard.TakeOut", "KorenaarData/Daily"),
            on("Landscape/Opportunity.TakeOut", "KorenaarData/CardToTill"),
            on("Landscape/Shown.Keep", "KorenaarData/OvenTemperature"));
    }

    private static List<Trial> fixes() {
        return List.of(
            on("Canvas/Measured", "Korenaar/FreshBread"),
            on("Canvas/Alerting", "KorenaarData/OvenTemperature"),
            on("Canvas/Judged", "KorenaarData/OvenTemperature"),
            on("Canvas/Automated", "Korenaar/OvenWorks"));
    }
}
