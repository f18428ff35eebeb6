// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    private static final String UGLY = "canvas   Ugly{segment A   // first\n{role payer}}";

    @TempDir
    Path folder;

    @Test
    void filesAreRewrittenAndNamed() {
        var run = Run.in(folder).file("ugly.bmc", UGLY);
        var outcome = run.run("format", ".");
        assertEquals("ugly.bmc\n", outcome.out());
        assertEquals(0, outcome.code());
        assertTrue(run.read("ugly.bmc").contains("canvas Ugly {\n"), run.read("ugly.bmc"));
        assertTrue(run.read("ugly.bmc").contains("// first"), run.read("ugly.bmc"));
        assertEquals("", run.run("format", ".").out());
    }

    @Test
    void checkOnlyTells() {
        var run = Run.in(folder).file("ugly.bmc", UGLY);
        var outcome = run.run("format", "--check", ".");
        assertEquals("ugly.bmc\n", outcome.out());
        assertEquals(1, outcome.code());
        assertEquals(UGLY, run.read("ugly.bmc"));
        run.run("format", ".");
        assertEquals(0, run.run("format", "--check", ".").code());
    }

    @Test
    void nothingIsWrittenWhenOneFileHasSyntaxErrors() {
        var run = Run.in(folder).file("ugly.bmc", UGLY).file("wrong.bmc", "canvas {");
        var outcome = run.run("format", ".");
        assertEquals(2, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("wrong.bmc:1:"), outcome.err());
        assertEquals(UGLY, run.read("ugly.bmc"));
    }

    @Test
    void byteOrderMarkLineEndsAndPermissionsStay() throws Exception {
        var run = Run.in(folder).file("ugly.bmc", "\uFEFF" + UGLY.replace("\n", "\r\n"));
        var file = folder.resolve("ugly.bmc");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        run.run("format", ".");
        var bytes = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(bytes.startsWith("\uFEFFcanvas Ugly {\r\n"), bytes);
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aLinkStaysALink() throws Exception {
        var run = Run.in(folder).file("elsewhere/ugly.txt", UGLY);
        Files.createSymbolicLink(folder.resolve("link.bmc"), folder.resolve("elsewhere/ugly.txt"));
        assertEquals(0, run.run("format", "link.bmc").code());
        assertTrue(Files.isSymbolicLink(folder.resolve("link.bmc")));
        assertTrue(run.read("elsewhere/ugly.txt").startsWith("canvas Ugly {\n"));
    }
}
