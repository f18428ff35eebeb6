// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures, impact, lineage, opportunities and portfolio of Bakery De Korenaar, each looked at and kept. */
class AnalysisCommandsTest {
    @TempDir
    Path folder;
    private Run run;

    @BeforeEach
    void theBakery() throws IOException {
        try (var in = AnalysisCommandsTest.class.getResourceAsStream("analysis/korenaar.bmc")) {
            run = Run.in(folder).file("clients/korenaar.bmc", in.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "figures.txt       | figures clients",
        "figures.nl.txt    | figures --language nl --canvas Korenaar clients",
        "figures.json      | figures --format json clients",
        "figures.csv       | figures --format csv clients/korenaar.bmc",
        "impact.txt        | impact Customer.address clients",
        "impact.json       | impact KorenaarData.Purchase.day --format json clients",
        "without.txt       | impact --without OvenWorks clients",
        "without.json      | impact --without KorenaarData.Till --format json clients",
        "lineage.txt       | lineage FreshBread clients",
        "lineage.nl.txt    | lineage KorenaarData.Ledger --language nl clients",
        "lineage.json      | lineage KorenaarData.Customer.address --format json clients",
        "opportunities.txt | opportunities clients",
        "opportunities.json| opportunities --format json clients",
        "opportunities.csv | opportunities --format csv --language nl clients",
        "portfolio.txt     | portfolio clients",
        "portfolio.json    | portfolio --format json clients",
        "portfolio.csv     | portfolio --format csv clients"
    })
    void eachReportIsAsItWasApproved(String golden, String command) {
        var outcome = run.run(command.split(" "));

        assertEquals("", outcome.err());
        assertEquals(0, outcome.code());
        Golden.matches("analysis/" + golden, outcome.out());
    }

    @Test
    void severalClientsStandSideBySide() {
        run.file("clients/florist/databril.toml", "").file("clients/florist/florist.bmc", """
                canvas Florist uses FloristData { client "Florist" stream Sales { amount 1 EUR per year } }
                landscape FloristData {
                    source Books "bookkeeping"
                    kpi RepairTime { unit "days" }
                    information Customer { attribute name }
                }
                """);

        var text = run.run("portfolio", "clients").out();

        assertTrue(text.contains("- data source Bookkeeping: De Korenaar B.V. and Florist\n"), text);
        assertTrue(text.contains("- KPI RepairTime: De Korenaar B.V. and Florist\n"), text);
        assertTrue(text.contains("- KPI RepairTime differs in the unit: KorenaarData.RepairTime and FloristData.RepairTime"),
                text);
    }

    @Test
    void aReportGoesToAFileWhereOneIsNamed() {
        assertEquals("", run.run("figures", "--format", "csv", "--out", "figures.csv", "clients").out());
        assertTrue(run.read("figures.csv").startsWith("canvas,currency,figure,part,element,value,share\n"));
    }

    @Test
    void anUnknownNameAndAnAmbiguousOneAreToldAndNothingIsWritten() {
        assertEquals("databril: Nothing is not in what was read.\n",
                run.run("impact", "Nothing", "--out", "impact.txt", "clients").err());
        var several = run.run("lineage", "Households", "clients");
        assertEquals("databril: Households can be several things: Korenaar.Households, KorenaarNext.Households. "
                + "Give more of the name.\n", several.err());
        assertEquals(2, several.code());
        assertTrue(Files.notExists(folder.resolve("impact.txt")));
    }

    @Test
    void aNameIsLookedForInTheChosenCanvasFirst() {
        run.file("clients/next.bmc", """
                canvas Later uses KorenaarData { segment Households { role payer purchases fully recorded in Till } }
                """);

        var lineage = run.run("lineage", "Households", "--canvas", "Korenaar", "--format", "json", "clients").out();
        assertTrue(lineage.contains("\"element\": \"Korenaar.Households\""), lineage);
        var till = run.run("lineage", "Till", "--canvas", "Later", "--format", "json", "clients").out();
        assertTrue(till.contains("Later.Households") && till.contains("KorenaarData.Ledger") && !till.contains("Korenaar."), till);
        assertTrue(run.run("lineage", "Till", "--format", "json", "clients").out().contains("Korenaar.Shop"));
        var strange = run.run("lineage", "FreshBread", "--canvas", "Later", "clients");
        assertEquals("databril: FreshBread is neither in canvas Later nor in what that uses.\n", strange.err());
        assertEquals(2, strange.code());
    }

    @Test
    void impactAndOpportunitiesKeepToTheChosenCanvas() {
        run.file("clients/next.bmc", """
                canvas Later uses KorenaarData { segment Households { role payer purchases fully recorded in Till } }
                canvas Away uses AwayData { segment Guests { role payer } }
                landscape AwayData { source Diary { holds KorenaarData.Customer } }
                """);

        var without = run.run("impact", "--without", "Till", "--canvas", "Later", "--format", "json", "clients").out();
        assertTrue(without.contains("\"element\": \"Later.Households\"") && !without.contains("\"element\": \"Korenaar."),
                without);
        var attribute = run.run("impact", "Customer.address", "--canvas", "Later", "--format", "json", "clients").out();
        assertTrue(attribute.contains("KorenaarData.Ledger") && !attribute.contains("AwayData"), attribute);
        assertTrue(run.run("impact", "Customer.address", "clients", "--format", "json").out().contains("AwayData.Diary"));
        var found = run.run("opportunities", "--canvas", "Away", "--format", "csv", "clients").out();
        assertTrue(!found.contains("Korenaar") && !found.contains("Later"), found);
        var all = run.run("opportunities", "--canvas", "Later", "--format", "json", "clients").out();
        assertTrue(all.contains("\"in\": \"KorenaarData\"") && !all.contains("\"element\": \"Korenaar."), all);
    }

    @ParameterizedTest
    @CsvSource({"figures", "opportunities", "lineage Till", "impact Customer.address", "impact --without Till", "render"})
    void anUnknownCanvasIsToldWithWhatMayHaveBeenMeant(String command) {
        var outcome = run.run((command + " --canvas Korenar clients").split(" "));

        assertEquals("databril: there is no canvas Korenar in what was read. Did you mean Korenaar?\n", outcome.err());
        assertEquals(2, outcome.code());
        assertEquals("", outcome.out());
    }

    @Test
    void elementsWithOneNameAreToldByTheirPlaces() throws IOException {
        Files.createDirectories(folder.resolve("twice"));
        Files.writeString(folder.resolve("twice/a.bmc"), "canvas Shop {\n    segment Guests\n}\n");
        Files.writeString(folder.resolve("twice/b.bmc"), "canvas Shop { segment Guests }\n");
        assertEquals("databril: Guests is there several times: a.bmc:2, b.bmc:1. Ask about the file of one of them only, "
                + "or rename the others.\n", run.run("lineage", "Guests", "twice").err());
    }

    @Test
    void withoutAPathAnAttributeIsNotEnough() {
        var outcome = run.run("impact", "Customer.address");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().startsWith("databril: PATH is missing."), outcome.err());
    }

    @Test
    void aTextWithASyntaxErrorGivesNoFigures() {
        var outcome = run.file("clients/broken.bmc", "canvas {").run("figures", "clients");
        assertEquals(2, outcome.code());
        assertEquals("", outcome.out());
    }
}
