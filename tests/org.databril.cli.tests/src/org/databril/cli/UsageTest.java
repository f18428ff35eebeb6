// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {
    @TempDir
    Path folder;

    private Run.Outcome run(String... arguments) {
        return Run.in(folder).run(arguments);
    }

    static Stream<String> commands() {
        return Subcommands.names().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfInBothLanguages(String command) {
        for (var language : Language.values()) {
            var help = run(command, "--help", "--language", language.id());
            assertEquals(0, help.code());
            assertTrue(help.out().contains("databril " + command), help.out());
            assertFalse(help.out().startsWith("\n"), "no header for " + command);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionAndParameterIsExplained(Language language) {
        var parser = Parser.full(new CommonOptions());
        parser.setResourceBundle(Messages.of(language));
        List<Executable> checks = new ArrayList<>();
        for (var command : parser.getSubcommands().values()) {
            for (var argument : command.getCommandSpec().args()) {
                checks.add(() -> assertTrue(argument.description().length > 0,
                        command.getCommandName() + " " + argument.paramLabel() + " " + argument));
            }
        }
        assertAll(checks);
    }

    @Test
    void theLanguagesHaveTheSameTexts() {
        assertEquals(Collections.list(Messages.of(Language.EN).getKeys()).stream().sorted().toList(),
                Collections.list(Messages.of(Language.NL).getKeys()).stream().sorted().toList());
    }

    @Test
    void theOverviewNamesAllCommands() {
        var help = run("--help").out();
        assertAll(commands().map(c -> () -> assertTrue(help.contains(c), c)));
    }

    @Test
    void theHelpNamesTheDiagramsAndTheExitCodes() {
        assertTrue(run("render", "--help").out().replaceAll("\\s+", " ")
                .contains("canvas, linkage, "), run("render", "--help").out());
        assertTrue(run("check", "--help").out().contains("Exit code: 0"), run("check", "--help").out());
        assertTrue(run("format", "--language", "nl", "--help").out().contains("Exitcode: 0"));
    }

    @Test
    void theVersionIsTold() {
        assertTrue(run("--version").out().matches("databril \\d+\\.\\d+\\.\\d+\n"));
    }

    @Test
    void wrongUseIsToldInOneLineWithTheNearestName() {
        var unknown = run("chek", "x");
        assertEquals("databril: there is no command 'chek'. Did you mean 'check'?\nTry 'databril --help'.\n", unknown.err());
        assertEquals(2, unknown.code());
        assertEquals("", unknown.out());
    }

    @Test
    void aMissingPathIsAskedFor() {
        var outcome = run("check");
        assertEquals("databril: PATH is missing.\nTry 'databril check --help'.\n", outcome.err());
        assertEquals(2, outcome.code());
    }

    @Test
    void aValueThatIsNoneIsToldWithThoseThatAre() {
        var outcome = run("check", "--fail-on", "anything", "x", "--language", "nl");
        assertTrue(outcome.err().startsWith("databril: --fail-on kan niet 'anything' zijn: het moet error|warning|info|never"),
                outcome.err());
        assertEquals(2, outcome.code());
    }

    @Test
    void aNameThatATerminalWouldObeyIsMadeHarmless() {
        assertFalse(run("check", "\u001b[31mred").err().contains("\u001b"));
    }

    @Test
    void completionNamesCommandsAndOptions() {
        var script = run("generate-completion").out();
        assertAll(commands().map(c -> () -> assertTrue(script.contains(c), c)));
        assertTrue(script.contains("--fail-on") && script.contains("sarif"), "options of check");
    }
}
