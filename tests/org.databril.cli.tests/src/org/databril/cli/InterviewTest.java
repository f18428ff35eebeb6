// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewTest {
    private static final String TEXT = "canvas Florist {\n    segment Passers // by\n}\n";

    @TempDir
    Path folder;

    @Test
    void answersAreWrittenAndAnEmptyLineSkips() {
        var run = Run.in(folder).file("f.bmc", TEXT).typing("\nThe brides\n.\n");
        var outcome = run.run("interview", "--block", "partners", "f.bmc");

        assertEquals("canvas Florist {\n    segment Passers // by\n    answer key-suppliers \"The brides\"\n}\n", run.read("f.bmc"));
        assertTrue(outcome.err().contains("1 answer written, 76 questions still open."), outcome.err());
        assertEquals(0, outcome.code());
    }

    @Test
    void theNextTimeItGoesOnWhereItStopped() {
        var run = Run.in(folder).file("f.bmc", TEXT);
        run.typing("The growers\n").run("interview", "--block", "partners", "f.bmc");
        var outcome = run.typing("").run("interview", "--block", "partners", "f.bmc");

        assertFalse(outcome.out().contains("partners.most-important"), outcome.out());
        assertTrue(outcome.out().contains("key-suppliers"), outcome.out());
    }

    @Test
    void questionsAreAskedInDutchToo() {
        var outcome = Run.in(folder).file("f.bmc", TEXT).run("interview", "--language", "nl", "f.bmc");
        assertTrue(outcome.out().contains("Klantsegmenten"), outcome.out());
    }

    @Test
    void oneOfSeveralCanvasesHasToBeChosen() {
        var run = Run.in(folder).file("f.bmc", TEXT + "canvas Next\n").typing("Yes\n");
        assertEquals(2, run.run("interview", "f.bmc").code());
        assertEquals(0, run.run("interview", "--canvas", "Next", "f.bmc").code());
        assertTrue(run.read("f.bmc").startsWith(TEXT + "canvas Next {\n    answer "), run.read("f.bmc"));
        assertEquals(2, run.run("interview", "--canvas", "Florist", "--block", "shoes", "f.bmc").code());
    }

    @Test
    void aTextWithSyntaxErrorsIsLeftAlone() {
        var run = Run.in(folder).file("f.bmc", TEXT + "canvas {").typing("Yes\n");
        assertEquals(2, run.run("interview", "f.bmc").code());
        assertEquals(TEXT + "canvas {", run.read("f.bmc"));
    }
}
