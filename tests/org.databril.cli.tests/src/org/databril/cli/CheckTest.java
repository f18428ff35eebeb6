// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    @TempDir
    Path folder;
    private Run run;

    @BeforeEach
    void aProject() {
        run = Run.in(folder).file("databril.toml", "[findings]\nquestion-unanswered = \"off\"\n").file("shops/mistaken.bmc", Fixture.MISTAKEN)
                .file("shops/sound.bmc", Fixture.SOUND.replace("Florist", "Market"));
    }

    @Test
    void textNamesTheFileTheLineAndTheWordsWithCaretsUnderThem() {
        var outcome = run.run("check", "shops/mistaken.bmc");
        Golden.matches("check.txt", outcome.out());
        assertEquals(1, outcome.code());
        assertEquals("", outcome.err());
    }

    @Test
    void textIsThereInDutch() {
        Golden.matches("check.nl.txt", run.run("check", "--language", "nl", "shops/mistaken.bmc").out());
    }

    @Test
    void jsonHasTheShapeOfTheContract() {
        Golden.matches("check.json", run.run("check", "--format", "json", "shops").out());
    }

    @Test
    void sarifHasRulesRegionsAndSuppressions() {
        run.file("shops/ignored.bmc", """
                canvas Ignored {
                    stream Sales { one-time }
                    ignore stream-without-segment on Sales because "Everybody buys"
                }
                """);
        var sarif = run.run("check", "--format", "sarif", "shops/ignored.bmc", "shops/mistaken.bmc").out();
        int results = sarif.indexOf("\"results\"");
        Golden.matches("check.sarif", sarif.substring(results));
        var rules = sarif.substring(0, results);
        assertTrue(rules.contains("\"id\": \"stream-without-segment\""), rules);
        assertTrue(rules.contains("\"markdown\": \"## "), rules);
        assertFalse(rules.contains("\"text\": \"#"), rules);
    }

    @Test
    void inSarifEveryFindingHasAnIdentityOfItsOwn() {
        run.file("open/databril.toml", "").file("open/canvas.bmc", "canvas Open");
        var identities = run.run("check", "--format", "sarif", "open").out().lines()
                .filter(line -> line.contains("\"element/v1\"")).toList();
        assertEquals(9, identities.size());
        assertEquals(9, identities.stream().distinct().count(), identities::toString);
    }

    @Test
    void inSarifAnIgnoreWithoutAReasonHasNoJustification() {
        run.file("silent.bmc", """
                canvas Silent {
                    stream Sales { one-time }
                    ignore stream-without-segment on Sales
                }
                """);
        var sarif = run.run("check", "--format", "sarif", "silent.bmc").out();
        assertTrue(sarif.contains("\"kind\": \"inSource\""), sarif);
        assertFalse(sarif.contains("justification"), sarif);
    }

    @Test
    void whatIsIgnoredIsInNeitherTextNorJson() {
        run.file("ignored.bmc", """
                canvas Ignored {
                    stream Sales { one-time }
                    ignore stream-without-segment on Sales because "Everybody buys"
                }
                """);
        assertFalse(run.run("check", "ignored.bmc").out().contains("stream-without-segment"));
        assertFalse(run.run("check", "--format", "json", "ignored.bmc").out().contains("stream-without-segment"));
    }

    @ParameterizedTest
    @CsvSource({"error, sound, 0", "warning, sound, 1", "info, sound, 1", "never, mistaken, 0", "error, mistaken, 1"})
    void theExitCodeSaysWhetherASeverityIsReached(String failOn, String file, int code) {
        assertEquals(code, run.run("check", "--fail-on", failOn, "shops/" + file + ".bmc").code());
    }

    @Test
    void aReportGoesToTheFileThatIsNamed() {
        var outcome = run.run("check", "--format", "json", "--out", "report.json", "shops");
        assertEquals("", outcome.out());
        assertEquals(run.run("check", "--format", "json", "shops").out(), run.read("report.json"));
    }

    @Test
    void filesAreToldRelativeToTheWorkingDirectory() {
        var outcome = Run.in(folder.resolve("shops")).run("check", "--format", "json", "../shops/mistaken.bmc");
        assertTrue(outcome.out().contains("\"file\": \"mistaken.bmc\""), outcome.out());
    }

    @Test
    void onlyThePathsAskedForAreReportedOn() {
        assertFalse(run.run("check", "--format", "json", "shops/sound.bmc").out().contains("mistaken.bmc"));
    }

    @Test
    void oneCanvasOrLandscapeCanBeChosen() {
        run.file("two/canvas.bmc", """
                canvas Now uses Data { segment Guests }
                canvas Next uses Data { segment Visitors }
                landscape Data { source Till }
                """).file("two/broken.bmc", "canvas Broken { segment }");
        var now = run.run("check", "--canvas", "Now", "--format", "json", "two").out();
        assertTrue(now.contains("\"Now.Guests\"") && !now.contains("\"Next") && !now.contains("\"Data"), now);
        assertTrue(now.contains("\"code\": \"syntax\""), now);
        var data = run.run("check", "--canvas", "Data", "--format", "json", "two/canvas.bmc").out();
        assertTrue(data.contains("\"Data.Till\"") && !data.contains("\"element\": \"N"), data);

        var unknown = run.run("check", "--canvas", "Nxt", "two");
        assertEquals("databril: there is no canvas or landscape Nxt in what was read. Did you mean Next?\n", unknown.err());
        assertEquals(2, unknown.code());
        assertEquals("", unknown.out());
    }

    @Test
    void aRepairKeepsToTheChosenCanvas() {
        run.file("two/canvas.bmc", "canvas Now {\n    activity Baking\n}\ncanvas Next {\n    activity Selling\n}\n");

        run.run("check", "--fix", "activity-unmonitored", "--because", "Small", "--canvas", "Next", "two");

        assertEquals(List.of("Selling"), run.read("two/canvas.bmc").lines().filter(line -> line.contains("ignore"))
                .map(line -> line.replaceFirst(".* on (\\S+) because.*", "$1")).toList());
    }

    @Test
    void settingsOfTheProjectHold() {
        run.file("databril.toml", "[findings]\nproposition-unmeasured = \"off\"\nspeling = \"error\"\n[language]\noutput = \"nl\"\n");
        var outcome = run.run("check", "shops/sound.bmc");
        assertTrue(outcome.out().contains("databril.toml\n  3:1  fout"), outcome.out());
        assertTrue(outcome.out().contains("1 bestand gecontroleerd"), outcome.out());
    }

    @Test
    void aTerminalGetsColoursAndLinks() {
        var out = run.onTerminal().run("check", "shops/mistaken.bmc").out();
        assertTrue(out.contains("\u001b[1;31merror\u001b[0m"), out);
        assertTrue(out.contains("\u001b]8;;file:///"), out);
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR, 1", "TERM, dumb"})
    void aTerminalThatWantsNoneGetsNone(String variable, String value) {
        var out = run.onTerminal().with(variable, value).run("check", "shops/mistaken.bmc").out();
        assertFalse(out.contains("\u001b"), out);
    }

    @Test
    void coloursCanBeForcedAndForbidden() {
        assertTrue(run.run("check", "--color", "always", "shops/mistaken.bmc").out().contains("\u001b["));
        assertFalse(run.onTerminal().run("check", "--color", "never", "shops/mistaken.bmc").out().contains("\u001b"));
    }
}
