// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Scanner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderTest {
    private static final String MOVING = """
            canvas Move uses Data { proposition P { promise Kept } }
            landscape Data {
                information Person { attribute name personal attribute address personal }
                information Pet { attribute name personal }
                source Till { application holds Person as master holds Pet }
                source Books { administration holds Person, Pet }
            }
            """;

    @TempDir
    Path folder;
    private Run run;

    @BeforeEach
    void aProject() {
        run = Run.in(folder).file("shop.bmc", Fixture.SOUND);
    }

    @ParameterizedTest
    @CsvSource({"svg, <?xml", "png, PNG", "pdf, %PDF"})
    void everyFormatIsWrittenUnderTheNameOfTheContract(String format, String start) throws Exception {
        var outcome = run.run("render", "--format", format, "--out", "pictures", "shop.bmc");
        assertEquals("pictures/Florist-canvas." + format + "\n", outcome.out());
        assertEquals(0, outcome.code());
        var bytes = Files.readAllBytes(folder.resolve("pictures/Florist-canvas." + format));
        assertTrue(new String(bytes, 0, 10, StandardCharsets.ISO_8859_1).contains(start), outcome.err());
    }

    @Test
    void charactersThatNoFontHasAreToldOfWhereTheyBecomeFrames() throws Exception {
        run.file("strange.bmc", "canvas Strange \"Ver\uDBFF\uDFFDy\" { segment Guests { role payer } }");
        assertEquals("", run.run("render", "--format", "svg", "strange.bmc").err());
        for (var format : new String[] {"png", "pdf"}) {
            var told = run.run("render", "--format", format, "strange.bmc").err();
            assertTrue(told.startsWith("Strange-canvas." + format + ": no font on this machine has \uDBFF\uDFFD, so"), told);
            assertEquals("", run.run("render", "--format", format, "shop.bmc").err());
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        for (var format : new String[] {"svg", "png", "pdf"}) {
            run.run("render", "--format", format, "--out", "one", ".");
            run.run("render", "--format", format, "--out", "two", ".");
            assertArrayEquals(Files.readAllBytes(folder.resolve("one/Florist-canvas." + format)),
                    Files.readAllBytes(folder.resolve("two/Florist-canvas." + format)), format);
        }
    }

    @ParameterizedTest
    @CsvSource({"segment, Colours: customer segments", "finding, Colours: findings", "kpi, Colours: state of the KPIs"})
    void aPictureIsColouredWithALegend(String colour, String legend) throws Exception {
        assertEquals(0, run.run("render", "--colour", colour, "--out", "coloured", ".").code());
        assertEquals(0, run.run("render", "--out", "plain", ".").code());

        var coloured = Files.readString(folder.resolve("coloured/Florist-canvas.svg"));
        assertTrue(coloured.contains(legend), coloured);
        assertFalse(Files.readString(folder.resolve("plain/Florist-canvas.svg")).contains("Colours:"));
    }

    @Test
    void anUnknownColouringIsToldWithThoseThereAre() {
        var outcome = run.run("render", "--colour", "age", ".");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("none|segment|finding|kpi"), outcome.err());
    }

    @Test
    void oneCanvasCanBeChosen() {
        run.file("other.bmc", "canvas Other { }");
        assertEquals("Other-canvas.svg\n", run.run("render", "--canvas", "Other", ".").out());
        var unknown = run.run("render", "--canvas", "Nobody", ".");
        assertEquals(2, unknown.code());
        assertEquals("databril: there is no canvas Nobody in what was read. There are: Other, Florist.\n", unknown.err());
    }

    @Test
    void aLinkageShowsAsMuchAsIsAskedFor() throws Exception {
        run.file("flows.bmc", """
                canvas Way uses Data { }
                landscape Data {
                    source Till { owner "Ann" } source Books { owner "Ann" } source Mail
                    flow TillToBooks from Till to Books
                    flow BooksToMail from Books to Mail
                }
                """);
        assertEquals(0, run.run("render", "--diagram", "linkage", "--focus", "Mail", "--hops", "1", "flows.bmc").code());
        var near = Files.readString(folder.resolve("Way-linkage-Mail.svg"));
        assertTrue(near.contains("Data.Books") && !near.contains("Data.Till"), near);
        assertEquals(0, run.run("render", "--diagram", "linkage", "--collapse", "owner", "flows.bmc").code());
        var owners = Files.readString(folder.resolve("Way-linkage.svg"));
        assertTrue(owners.contains("2 data sources") && !owners.contains("data-element=\"Data.Till\""), owners);
    }

    @Test
    void whatALinkageCannotShowIsToldAtOnce() {
        assertEquals("databril: --hops counts steps from an element: name it with --focus.\n",
                run.run("render", "--diagram", "linkage", "--hops", "2", ".").err());
        assertEquals(2, run.run("render", "--hops", "0", "--focus", "Stall", ".").code());
        assertEquals("databril: --collapse cannot be 'all': it has to be few|none|owner|kind.\n",
                run.run("render", "--collapse", "all", ".").err());
    }

    @ParameterizedTest
    @CsvSource({"Stall", "Florist.Stall"})
    void aFocusIsPartOfTheName(String focus) {
        assertEquals("Florist-canvas-Stall.svg\n", run.run("render", "--focus", focus, ".").out());
    }

    @Test
    void aPictureOfAnElementIsNamedAfterIt() {
        run.file("moving.bmc", MOVING);
        assertEquals("Move-impact-address.svg\n",
                run.run("render", "--diagram", "impact", "--focus", "Person.address", "moving.bmc").out());
        assertEquals("Move-lineage-Kept.svg\n", run.run("render", "--diagram", "lineage", "--focus", "Kept", "moving.bmc").out());
    }

    @Test
    void unaskedPersonalDataAndPromisesAreDrawn() {
        run.file("moving.bmc", MOVING);
        assertEquals("Move-impact-Person.name.svg\nMove-impact-address.svg\nMove-impact-Pet.name.svg\n",
                run.run("render", "--diagram", "impact", "moving.bmc").out());
        var all = run.run("render", "--diagram", "all", "moving.bmc").out();
        assertTrue(all.contains("Move-canvas.svg") && all.contains("Move-lineage-Kept.svg"), all);
        assertFalse(all.contains("Move-impact.svg"), all);
    }

    @Test
    void whatADiagramCanBeAboutIsTold() {
        run.file("moving.bmc", MOVING);
        var unfit = run.run("render", "--diagram", "impact", "--focus", "Kept", "moving.bmc");
        assertEquals(2, unfit.code());
        assertTrue(unfit.err().contains("there is no impact picture about Move.P.Kept. It can be about an attribute, data source"),
                unfit.err());
        var unasked = run.run("render", "--diagram", "impact", "shop.bmc");
        assertEquals(2, unasked.code());
        assertTrue(unasked.err().contains("name with --focus what it is about"), unasked.err());
        var several = run.run("render", "--diagram", "impact", "--focus", "name", "moving.bmc");
        assertEquals(2, several.code());
        assertTrue(several.err().contains("Data.Person.name, Data.Pet.name"), several.err());
    }

    @Test
    void allDiagramsThatFitAnElementAreDrawn() {
        run.file("moving.bmc", MOVING);
        assertEquals("Move-linkage-address.svg\nMove-impact-address.svg\nMove-lineage-address.svg\n",
                run.run("render", "--diagram", "all", "--focus", "address", "moving.bmc").out());
    }

    @Test
    void aFocusThatIsNowhereIsTold() {
        var outcome = run.run("render", "--focus", "Nothing", ".");
        assertEquals(2, outcome.code());
        assertEquals("databril: Nothing is not in canvas Florist.\n", outcome.err());
    }

    @Test
    void anUnknownDiagramIsToldWithThoseThatAre() {
        var outcome = run.run("render", "--diagram", "circle", ".");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("canvas|"), outcome.err());
    }

    @Test
    void nothingIsDrawnOfTextsWithSyntaxErrors() {
        run.file("wrong.bmc", "canvas {");
        var outcome = run.run("render", "--out", "pictures", ".");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("wrong.bmc:1:"), outcome.err());
        assertFalse(Files.exists(folder.resolve("pictures")));
    }

    @Test
    void twoCanvasesNeverShareAFile() {
        run.file("a/databril.toml", "").file("a/one.bmc", "canvas Same { }");
        run.file("b/databril.toml", "").file("b/two.bmc", "canvas Same { }");
        var outcome = run.run("render", "a", "b");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("Same-canvas.svg"), outcome.err());
    }

    @Test
    void aLabelWithMarkupIsText() {
        run.file("shop.bmc", "canvas Florist \"<script>alert(1)</script>\" { segment A \"</text><script>\" { } }");
        assertEquals(0, run.run("render", ".").code());
        assertFalse(run.read("Florist-canvas.svg").contains("<script"));
    }

    @Test
    void watchingDrawsAgainWithEveryChangeAndEndsWhenStopped() throws Exception {
        try (var err = new PipedInputStream(1 << 16);
                var out = new PrintStream(new PipedOutputStream(err), true, StandardCharsets.UTF_8);
                var told = new Scanner(err, StandardCharsets.UTF_8)) {
            int[] code = {-1};
            var watcher = new Thread(() -> code[0] = run.run(new PrintStream(OutputStream.nullOutputStream()), out,
                    "render", "--watch", "--out", "pictures", "shop.bmc"));
            watcher.start();
            await(told, "Drawn at");
            assertFalse(run.read("pictures/Florist-canvas.svg").contains("Night stall"));
            run.file("shop.bmc", Fixture.SOUND.replace("\"Stall\"", "\"Night stall\""));
            await(told, "Drawn at");
            assertTrue(run.read("pictures/Florist-canvas.svg").contains("Night stall"));
            run.file("shop.bmc", "canvas {");
            await(told, "nothing was written");
            assertTrue(run.read("pictures/Florist-canvas.svg").contains("Night stall"));
            watcher.interrupt();
            watcher.join();
            assertEquals(0, code[0]);
        }
        try (var left = Files.list(folder.resolve("pictures"))) {
            assertEquals("[Florist-canvas.svg]", Arrays.toString(left.map(Path::getFileName).toArray()));
        }
    }

    private static void await(Scanner told, String words) {
        while (!told.nextLine().contains(words)) {
            // the scanner waits
        }
    }
}
