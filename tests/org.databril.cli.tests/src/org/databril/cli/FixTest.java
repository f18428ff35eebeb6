// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
    private static final String TEXT = """
            // the whole shop
            canvas Florist {
                partner Grower { supplier } // since 1990
                partner Driver
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everyFindingOfTheCodeIsRepairedAndTheRestStays() {
        var run = Run.in(folder).file("f.bmc", TEXT);
        var outcome = run.run("check", "--fix", "partner-unmeasured", "f.bmc");

        assertEquals(TEXT.replace("    partner Driver\n", """
                    partner Driver
                    kpi GrowerKpi "Grower" { measures Grower }
                    kpi DriverKpi "Driver" { measures Driver }
                """), run.read("f.bmc"));
        assertFalse(outcome.out().contains("partner-unmeasured"), outcome.out());
        assertTrue(outcome.err().contains("2 findings repaired."), outcome.err());
    }

    @Test
    void withAReasonTheyAreIgnored() {
        var run = Run.in(folder).file("f.bmc", TEXT);
        var outcome = run.run("check", "--fix", "partner-unmeasured", "--because", "Too \"small\"", "f.bmc");

        assertTrue(run.read("f.bmc").contains("    ignore partner-unmeasured on Driver because \"Too \\\"small\\\"\"\n"), run.read("f.bmc"));
        assertFalse(outcome.out().contains("partner-unmeasured"), outcome.out());
    }

    @Test
    void aCodeWithoutAQuickFixIsToldAndNothingIsWritten() {
        var run = Run.in(folder).file("f.bmc", TEXT);
        var outcome = run.run("check", "--fix", "segment-unreached", "f.bmc");

        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("partner-unmeasured"), outcome.err());
        assertEquals(2, run.run("check", "--fix", "no-such-code", "--because", "x", "f.bmc").code());
        assertEquals(TEXT, run.read("f.bmc"));
    }

    @Test
    void aTextWithSyntaxErrorsIsLeftAlone() {
        var run = Run.in(folder).file("f.bmc", TEXT + "canvas {");
        assertEquals(2, run.run("check", "--fix", "partner-unmeasured", "f.bmc").code());
        assertEquals(TEXT + "canvas {", run.read("f.bmc"));
    }
}
