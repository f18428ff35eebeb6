// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final Path FILE = Path.of("/project/databril.toml");

    private static SettingsFile.Result read(String text) {
        return SettingsFile.parse(FILE, text);
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.line() + ": " + problem.message(Language.EN)).toList();
    }

    @Test
    void findingsAreSwitchedOffAndRatedAnew() {
        var settings = read("""
                [findings]
                segment-unreached = "off"
                kpi-stale = "error"
                """).settings();

        assertTrue(settings.isOff("segment-unreached"));
        assertEquals(Optional.of(Severity.ERROR), settings.severity("kpi-stale"));
        assertEquals(Optional.empty(), settings.severity("kpi-breached"));
    }

    @Test
    void theLimitOfPersonalDataAndTheLanguageAreRead() {
        var settings = read("""
                [limits]
                personal-data-sources = 5
                [language]
                output = "nl"
                """).settings();

        assertEquals(5, settings.limits().personalDataSources());
        assertEquals(Optional.of(Language.NL), settings.output());
    }

    @Test
    void anUnknownKeyIsAnErrorWithItsLineAndTheRestHolds() {
        var text = """
                # what we care about
                [findings]
                segment-unreach = "off"
                kpi-stale = "info"

                [colours]
                """;

        assertEquals(List.of(
                "3: There is no setting “findings.segment-unreach”. Did you mean findings.segment-unreached?",
                "6: There is no setting “colours”."), problems(text));
        assertEquals(Optional.of(Severity.INFO), read(text).settings().severity("kpi-stale"));
        assertEquals(Severity.ERROR, read(text).problems().getFirst().severity());
        assertEquals(FILE, read(text).problems().getFirst().path());
    }

    @Test
    void aCodeOfStructureIsNoFindingThatCouldBeSwitchedOff() {
        assertEquals(List.of("1: There is no setting “findings.unresolved”."), problems("findings.unresolved = \"off\""));
    }

    @Test
    void aValueThatCannotBeIsToldWithWhatCouldBe() {
        assertEquals(List.of(
                "2: “loud” cannot be used for the setting “findings.kpi-stale”. Expected: off, info, warning or error.",
                "4: “-1” cannot be used for the setting “limits.personal-data-sources”. Expected: a whole number.",
                "6: “fr” cannot be used for the setting “language.output”. Expected: en or nl."), problems("""
                [findings]
                kpi-stale = "loud"
                [limits]
                personal-data-sources = -1
                [language]
                output = "fr"
                """));
    }

    @Test
    void aGroupThatIsNoGroupIsTold() {
        assertEquals(List.of("1: “3” cannot be used for the setting “limits”. Expected: [limits]."), problems("limits = 3"));
    }

    @Test
    void aTextThatIsNoTomlIsToldWhereItBreaksOff() {
        assertEquals(2, read("[findings]\nkpi-stale = \n").problems().getFirst().line());
        assertEquals("syntax", read("[findings]\nkpi-stale = \n").problems().getFirst().code());
    }

    @Test
    void thereIsNothingYetThatReportsCouldBeTold() {
        assertEquals(List.of(), problems("[report]"));
        assertEquals(1, problems("[report]\ntitle = \"Yours\"").size());
        assertEquals(2, read("[report]\ntitle = \"Yours\"").problems().getFirst().line());
        assertEquals("unknown-setting", read("[report]\ntitle = \"Yours\"").problems().getFirst().code());
    }

    @Test
    void aProjectWithoutTheFileHasTheStandardSettings(@TempDir Path project) {
        assertEquals(new SettingsFile.Result(Settings.STANDARD, List.of()), SettingsFile.of(project));
    }

    @Test
    void theFileOfAProjectIsRead(@TempDir Path project) throws IOException {
        Files.writeString(project.resolve("databril.toml"), "limits.personal-data-sources = 1");

        assertEquals(1, SettingsFile.of(project).settings().limits().personalDataSources());
    }

    @Test
    void aFileThatCannotBeReadIsAProblemOfIt(@TempDir Path project) throws IOException {
        Files.write(project.resolve("databril.toml"), new byte[] {'#', (byte) 0xFF});

        assertEquals(List.of("wrong-encoding"),
                SettingsFile.of(project).problems().stream().map(problem -> problem.code()).toList());
    }
}
