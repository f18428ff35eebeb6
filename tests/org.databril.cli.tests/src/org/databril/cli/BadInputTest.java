// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    @TempDir
    Path folder;

    private Run run() {
        return Run.in(folder);
    }

    private static void told(String words, int code, Run.Outcome outcome) {
        var all = outcome.out() + outcome.err();
        assertTrue(all.contains(words), all);
        assertFalse(all.contains("\tat ") || all.contains("Exception"), all);
        assertEquals(code, outcome.code(), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "render"})
    void aPathWhereNothingIs(String command) {
        told("there is no file or folder models/none.bmc", 2, run().run(command, "models/none.bmc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "render"})
    void anEmptyFolder(String command) {
        told("there is no .bmc file in .", 0, run().run(command, "."));
    }

    @Test
    void aFileThatCannotBeRead() throws Exception {
        Files.createSymbolicLink(folder.resolve("memory.bmc"), Path.of("/proc/self/mem"));
        told("unreadable-file", 2, run().file("sound.bmc", Fixture.SOUND).run("check", "."));
    }

    @Test
    void theOtherFilesAreCheckedAllTheSame() throws Exception {
        Files.createSymbolicLink(folder.resolve("memory.bmc"), Path.of("/proc/self/mem"));
        told("mistaken.bmc", 2, run().file("mistaken.bmc", Fixture.MISTAKEN).run("check", "--format", "json", "."));
    }

    @Test
    void aTextInAnotherEncoding() {
        run().file("latin.bmc", "canvas A \"caf\u00e9\" { }\n".getBytes(StandardCharsets.ISO_8859_1));
        told("wrong-encoding", 2, run().run("check", "latin.bmc"));
        told("latin.bmc:1:", 2, run().run("render", "latin.bmc"));
    }

    @Test
    void aBinaryFile() {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        told("wrong-encoding", 2, run().file("picture.bmc", bytes).run("check", "picture.bmc"));
    }

    @Test
    void aByteOrderMarkAndOtherLineEnds() {
        var plain = run().file("shop.bmc", Fixture.MISTAKEN).run("check", "--format", "json", "shop.bmc");
        run().file("shop.bmc", "\uFEFF" + Fixture.MISTAKEN.replace("\n", "\r\n"));
        assertEquals(plain, run().run("check", "--format", "json", "shop.bmc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "canvas A { segment B ", "(", "/*", "\"", "canvas A { note "})
    void deepNesting(String part) {
        run().file("deep.bmc", part.repeat(50_000));
        var outcome = assertTimeout(ofSeconds(60), () -> run().run("check", "deep.bmc"));
        told("syntax", 1, outcome);
    }

    @Test
    void aVeryLongLineIsShownInPart() {
        run().file("long.bmc", "canvas A { segment B { prefers Nowhere traits \"" + "x".repeat(200_000) + "\" } }");
        var outcome = run().run("check", "--fail-on", "never", "long.bmc");
        told("^^^^^^^", 0, outcome);
        assertTrue(outcome.out().lines().allMatch(l -> l.length() < 2000), "lines are cut");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefused() throws Exception {
        var canvas = Fixture.SOUND.replace("Florist", "Shop");
        try (var file = Files.newBufferedWriter(folder.resolve("big.bmc"))) {
            for (int written = 0; written < 50 << 20; written += canvas.length()) {
                file.write(canvas);
            }
        }
        told("file-too-large", 2, assertTimeout(ofSeconds(60), () -> run().run("check", "big.bmc")));
        told("big.bmc:1:1: big.bmc is too large", 2, assertTimeout(ofSeconds(60), () -> run().run("render", "big.bmc")));
    }

    @Test
    void linksInACircle() throws Exception {
        Files.createSymbolicLink(folder.resolve("a.bmc"), folder.resolve("b.bmc"));
        Files.createSymbolicLink(folder.resolve("b.bmc"), folder.resolve("a.bmc"));
        Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(folder.resolve("inner/outer"), folder);
        told("unreadable-file", 2, run().file("sound.bmc", Fixture.SOUND).run("check", "."));
        told("1 file", 0, run().run("check", "sound.bmc"));
    }

    @Test
    void aNameWithMarkup() {
        run().file("<script>.bmc", "canvas A { segment B \"<script>alert(1)</script>\" { prefers <script> } }");
        told("<script>.bmc", 1, run().run("check", "."));
        assertTrue(run().run("check", "--format", "sarif", ".").out().contains("\"uri\": \"%3Cscript%3E.bmc\""));
    }

    @Test
    void anOutputFolderThatIsNotThere() {
        run().file("sound.bmc", Fixture.SOUND);
        told("the folder it should go into is not there", 2, run().run("check", "--out", "a/b/report.json", "sound.bmc"));
        told("cannot be made", 2, run().run("render", "--out", "a/b/pictures", "sound.bmc"));
        told("cannot be made", 2, run().run("new", "Bakery", "--out", "a/b"));
    }

    @Test
    void anOutputFolderThatTakesNoFiles() {
        run().file("sound.bmc", Fixture.SOUND);
        told("cannot be written", 2, run().run("check", "--out", "/proc/self/task/report.json", "sound.bmc"));
        told("cannot be written", 2, run().run("render", "--out", "/proc/self/task", "sound.bmc"));
    }

    @Test
    void anOutputFileThatIsAFolder() {
        run().file("sound.bmc", Fixture.SOUND);
        told("is a folder", 2, run().run("check", "--out", ".", "sound.bmc"));
        told("is not a folder", 2, run().run("render", "--out", "sound.bmc", "sound.bmc"));
    }

    @Test
    void aFullDisk() {
        run().file("sound.bmc", Fixture.SOUND);
        told("the disk is full", 2, run().run("check", "--out", "/dev/full", "sound.bmc"));
    }
}
