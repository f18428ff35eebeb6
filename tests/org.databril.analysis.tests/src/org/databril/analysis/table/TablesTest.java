// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Business KORENAAR = Business.of(Cases.korenaar());

    @Test
    void aChangedAttributeIsListedWithEachSourceAndHowItGetsThere() {
        var table = table(new ImpactTable(), "KorenaarData.Customer.address");
        assertEquals(List.of("KorenaarData.ShopSite", "KorenaarData.Ledger"), elements(table));
        assertEquals("entered here first: the master", text(table, 0, 1));
        assertEquals("ad hoc", text(table, 1, 3));
        assertEquals(List.of("KorenaarData.SiteToLedger"), elements(table.rows().getLast().why()));
    }

    @Test
    void aChangedInformationIsListedByAttribute() {
        var table = table(new ImpactTable(), "KorenaarData.Customer");
        assertEquals("Attribute", table.columns().getFirst().title());
        assertTrue(table.rows().stream().anyMatch(row -> row.element().equals("KorenaarData.Till")
                && row.cells().getFirst().text().equals("\"Full name\" of Customer")));
    }

    @Test
    void whatIsLostWithoutAnElementIsExplainedByThePathToIt() {
        var table = table(new ImpactTable(), "Korenaar.OvenWorks");
        assertEquals(List.of("Korenaar.FreshBread", "Korenaar.Shop", "Korenaar.Oven", "Korenaar.Maintenance"), elements(table));
        assertEquals("Value propositions", text(table, 0, 1));
        assertEquals(List.of("Korenaar.OvenWorks", "Korenaar.Oven", "Korenaar.FreshBread"), elements(table.rows().getFirst().why()));
    }

    @Test
    void lineageTellsStepsBeforeAndBehindAnElement() {
        var table = table(new LineageTable(), "KorenaarData.Till");
        assertTrue(table.rows().stream().anyMatch(row -> row.element().equals("KorenaarData.TillToLedger")
                && row.cells().getFirst().text().equals("goes to") && row.cells().get(5).text().equals("daily")));
        assertEquals(List.of(), table(new LineageTable(), "Korenaar").columns());
    }

    @Test
    void theFiguresOfACanvasAreMadeOfTheirParts() {
        var table = table(new FiguresTable(), "Korenaar");
        var total = table.rows().stream().filter(row -> row.cells().get(0).text().equals("Revenue a year")
                && row.cells().get(1).text().endsWith(", in all")).findFirst().orElseThrow();
        assertEquals("€ 310,000", total.cells().get(2).text());
        assertEquals(List.of("Korenaar.ShopSales"), elements(total.why()));
        assertTrue(table.rows().stream().allMatch(row -> row.cells().size() == table.columns().size()));
    }

    @Test
    void theFiguresOfACostTellHowMuchOfOthersComesFromIt() {
        var table = table(new FiguresTable(), "Korenaar.Wages");
        var baking = table.rows().stream().filter(row -> row.element().equals("Korenaar.Baking")).findFirst().orElseThrow();
        assertEquals("Cost of the item a year", baking.cells().get(0).text());
        assertEquals("€ 108,000", baking.cells().get(4).text());
        assertTrue(table.rows().stream().anyMatch(row -> row.element().equals("Korenaar.FreshBread")));
    }

    @Test
    void theFigureOfAKpiIsHowFreshItCanBe() {
        var business = Written.business("canvas C uses L { }", """
                landscape L { information I { attribute a }
                source A { holds I as master } source B { holds I }
                flow F from A to B { carries I weekly automatic } kpi K { from B } }
                """);
        var table = table(new FiguresTable(), business, "L.K");
        assertEquals("weekly", text(table, 0, 2));
        assertEquals(List.of("L.F"), elements(table.rows().getFirst().why()));
    }

    @Test
    void theLensShowsTheCoverageOfEachBlockAndTheFindingsBehindIt() {
        var table = table(new LensTable(), "Korenaar.Shop");
        assertEquals(10, table.rows().size());
        var channels = table.rows().get(2);
        assertEquals("Channels", channels.cells().getFirst().text());
        assertTrue(channels.cells().get(1).text().endsWith("%"), channels::toString);
        assertTrue(channels.why().rows().stream().anyMatch(row -> row.code().equals("channel-phase-unrecorded")
                && row.element().equals("Korenaar.Shop")));
        assertTrue(channels.why().rows().stream().anyMatch(row -> row.code().equals("question-unanswered")));
    }

    @Test
    void everyTableSpeaksBothLanguages() {
        for (Language language : Language.values()) {
            Stream.of(new ImpactTable(), new LineageTable(), new FiguresTable(), new LensTable()).forEach(report -> all()
                    .forEach(element -> assertNotNull(report.of(input(KORENAAR, element, language)).title())));
        }
    }

    @Test
    void rowsAreCopiedAsSpreadsheetsTakeThem() {
        var table = table(new ImpactTable(), "KorenaarData.Customer.address");
        assertEquals("Data source\tHow it gets there\tAlong\tAt the latest\tEntered by hand\n"
                + "Web shop database\tentered here first: the master\t\t\tyes",
                table.tabbed(table.rows().subList(0, 1)));
    }

    @Test
    void rowsAreFoundByWordsInAnyCell() {
        var row = table(new ImpactTable(), "KorenaarData.Customer.address").rows().getFirst();
        assertTrue(row.matches("web MASTER"));
        assertTrue(row.matches(""));
        assertTrue(!row.matches("web ledger"));
    }

    private static Stream<Named> all() {
        return KORENAAR.roots().stream().flatMap(root -> Stream.concat(Stream.of(root), root.eContents().stream()
                .filter(Named.class::isInstance).map(Named.class::cast)));
    }

    private static Table table(Report report, String element) {
        return table(report, KORENAAR, element);
    }

    private static Table table(Report report, Business business, String element) {
        var found = business.roots().stream().filter(root -> element.equals(root.getName())).map(Named.class::cast).findFirst()
                .orElseGet(() -> Written.element(business, element, Named.class));
        return report.of(input(business, found, Language.EN));
    }

    private static TableInput input(Business business, Named element, Language language) {
        return new TableInput(element, business, root -> findings(business, root), language);
    }

    private static List<Finding> findings(Business business, Root root) {
        return Analysis.with(Settings.STANDARD).run(business).reported().stream().filter(finding -> {
            var at = finding.element();
            return at == root || at.eContainer() == root || at.eContainer() != null && at.eContainer().eContainer() == root;
        }).toList();
    }

    private static List<String> elements(Table table) {
        return table.rows().stream().map(Row::element).collect(Collectors.toList());
    }

    private static String text(Table table, int row, int column) {
        return table.rows().get(row).cells().get(column).text();
    }
}
