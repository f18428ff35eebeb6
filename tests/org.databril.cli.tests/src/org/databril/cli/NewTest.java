// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.databril.templates.Template;
import org.databril.templates.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {
    @TempDir
    Path folder;

    static Stream<String> templates() {
        return Templates.all().stream().map(Template::id).filter(id -> !id.equals("example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void theExampleIsAWholeProjectUnderTheNameThatIsAskedFor(String language) {
        var run = Run.in(folder);
        var outcome = run.run("new", "Bakery", "--template", "example", "--out", "bakery", "--language", language);
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().startsWith("bakery/Bakery.bmc\n"), outcome.out());
        assertEquals(0, run.run("check", "--fail-on", "error", "bakery").code());
        assertEquals(2, run.run("new", "Bakery", "--template", "example", "--out", "bakery").code());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aNewCanvasHasNoErrorAndTheStandardLayout(String template) {
        var run = Run.in(folder);
        var outcome = run.run("new", "Bakery \"De\" Korenaar", "--template", template, "--client", "De Korenaar B.V.");
        assertEquals("BakeryDeKorenaar.bmc\n", outcome.out());
        assertTrue(run.read("BakeryDeKorenaar.bmc").contains("De Korenaar B.V."));
        assertEquals(0, run.run("check", ".").code());
        assertEquals(0, run.run("format", "--check", ".").code());
    }

    @Test
    void itSpeaksDutch() {
        var run = Run.in(folder);
        run.run("new", "Bakkerij", "--language", "nl");
        assertTrue(run.read("Bakkerij.bmc").contains("// "), "questions");
        assertTrue(run.run("new", "--list", "--language", "nl").out().contains("retailer"));
    }

    @Test
    void itNeverWritesOverAFile() {
        var run = Run.in(folder).file("Bakery.bmc", "mine");
        var outcome = run.run("new", "Bakery");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("Bakery.bmc is there already"), outcome.err());
        assertEquals("mine", run.read("Bakery.bmc"));
    }

    @Test
    void theFileOrTheFolderCanBeChosen() {
        var run = Run.in(folder);
        assertEquals("models/Bakery.bmc\n", run.run("new", "Bakery", "--out", "models").out());
        assertEquals("start.bmc\n", run.run("new", "Bakery", "--out", "start.bmc").out());
    }

    @Test
    void anUnknownTemplateIsToldWithThoseThatAre() {
        var outcome = Run.in(folder).run("new", "Bakery", "--template", "bakery");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("there is no template 'bakery'. There are: empty,"), outcome.err());
    }
}
