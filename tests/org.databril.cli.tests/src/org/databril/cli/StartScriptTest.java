// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts {@code ./databril} as people do, on the jars of this build. */
class StartScriptTest {
    /** Minutes until a command counts as stuck; the first of a build makes the cache of classes too. */
    private static final int PATIENCE = 4;

    @TempDir
    Path folder;

    /** It cannot be made any more where writes are cut off. */
    @BeforeAll
    static void makeWhatMakesStartsQuick() throws Exception {
        for (var command : List.of("check", "render")) {
            var help = builder(command, "--help").redirectOutput(Redirect.DISCARD).start();
            assertTrue(help.waitFor(PATIENCE, TimeUnit.MINUTES), "still running");
            assertEquals(0, help.exitValue());
        }
    }

    private static Path script() {
        var place = Path.of("").toAbsolutePath();
        while (!Files.exists(place.resolve("databril"))) {
            place = place.getParent();
        }
        return place.resolve("databril");
    }

    private static ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private Process start(String... arguments) throws Exception {
        return builder(arguments).directory(folder.toFile()).redirectOutput(file("out")).redirectError(file("err")).start();
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }

    private int run(String... arguments) throws Exception {
        var process = start(arguments);
        assertTrue(process.waitFor(PATIENCE, TimeUnit.MINUTES), "still running");
        return process.exitValue();
    }

    private String read(String name) throws Exception {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void aCheckPrintsResultsAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("mistaken.bmc"), Fixture.MISTAKEN);
        assertEquals(1, run("check", "mistaken.bmc"));
        assertEquals(Run.in(folder).run("check", "mistaken.bmc").out(), read("out"));
        assertEquals("", read("err"));
    }

    /** A merged {@code /bin} makes {@code /bin/java} of no folder at all, and to ask that takes as long as all the rest. */
    @Test
    void noJavaIsAskedForItsVersionWhereNoFolderOfOneIsGiven() throws Exception {
        var ask = new ProcessBuilder("bash", "-c", "source \"$0\"; set -x; java_version ''; echo \"$REPLY\"",
                script().resolveSibling("releng/scripts/find-java").toString())
                .redirectOutput(file("out")).redirectError(file("err")).start();
        assertTrue(ask.waitFor(PATIENCE, TimeUnit.MINUTES), "still running");
        assertEquals("0\n", read("out"));
        assertTrue(!read("err").contains("-version"), read("err"));
    }

    @Test
    void namesOfFilesMayBeInAnyScript() throws Exception {
        Files.writeString(folder.resolve("花屋.bmc"), Fixture.SOUND);
        assertEquals(0, run("check", "花屋.bmc"));
        assertTrue(read("out").contains("花屋.bmc"), read("out"));
    }

    @Test
    void picturesNeedNoDisplayAndWarnOfNothing() throws Exception {
        Files.writeString(folder.resolve("sound.bmc"), Fixture.SOUND);
        for (var format : List.of("svg", "png", "pdf")) {
            assertEquals(0, run("render", "--diagram", "all", "--format", format, "sound.bmc"));
            assertEquals("", read("err"));
        }
    }

    @Test
    void stoppingAWatchIsNoFailureAndLeavesOnlyWholeFiles() throws Exception {
        Files.writeString(folder.resolve("sound.bmc"), Fixture.SOUND);
        var watch = start("render", "--watch", "--out", "pictures", "sound.bmc");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE);
        while (!read("err").contains("Drawn at")) {
            assertTrue(watch.isAlive() && System.nanoTime() < end, "nothing was drawn: " + read("err"));
            Thread.onSpinWait();
        }
        new ProcessBuilder("kill", "-INT", Long.toString(watch.pid())).start().waitFor();
        assertTrue(watch.waitFor(PATIENCE, TimeUnit.MINUTES), "still watching");
        assertEquals(0, watch.exitValue());
        try (var left = Files.list(folder.resolve("pictures"))) {
            assertEquals(List.of("Florist-canvas.svg"), left.map(p -> p.getFileName().toString()).toList());
        }
    }

    @Test
    void anEditorDoesNotWaitForWhatMakesTheNextStartQuick() throws Exception {
        var cache = script().resolveSibling("bundles/org.databril.cli/target/databril-cli/cache");
        for (var made : caches(Files.createDirectories(cache), "-server")) {
            Files.delete(made);
        }

        var server = start("lsp");
        var message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
        server.getOutputStream().write(("Content-Length: " + message.length() + "\r\n\r\n" + message).getBytes(StandardCharsets.UTF_8));
        server.getOutputStream().flush();
        waitFor(() -> Files.size(folder.resolve("out")) > 0);
        assertEquals(List.of(), caches(cache, "-server"), "it answers before the cache is made");
        server.getOutputStream().close();

        assertTrue(server.waitFor(PATIENCE, TimeUnit.MINUTES), "still serving");
        waitFor(() -> caches(cache, "-server").size() == 1 && caches(cache, "-server.lock").isEmpty());
        assertTrue(Files.size(caches(cache, "-server").getFirst()) > 0, "a cache that the next start takes");
    }

    private static List<Path> caches(Path folder, String part) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(part)).toList();
        }
    }

    private static void waitFor(Callable<Boolean> what) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE);
        while (!what.call()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"render bakery.bmc", "render --format png bakery.bmc", "render --format pdf bakery.bmc",
        "format bakery.bmc", "check --format sarif --out report bakery.bmc", "figures --format json --out report bakery.bmc",
        "new Bakery --template retailer --out bakery-new.bmc"})
    void aWriteThatIsCutOffLeavesNothingHalf(String command) throws Exception {
        var text = IntStream.range(0, 40).mapToObj("segment Guests%d { role payer } "::formatted)
                .collect(Collectors.joining("", "canvas Bakery { ", "}"));
        Files.writeString(folder.resolve("bakery.bmc"), text);
        var words = List.of(command.split(" "));
        var arguments = new ArrayList<>(List.of("bash", "-c", "ulimit -f 1; exec \"$0\" \"$@\"", script().toString()));
        arguments.addAll(words);
        var process = new ProcessBuilder(arguments).directory(folder.toFile()).redirectOutput(file("out"))
                .redirectError(file("err")).start();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.MINUTES), "still running");

        assertEquals(2, process.exitValue(), read("err"));
        assertTrue(read("err").contains(" cannot be written: ") && !read("err").contains("Exception"), read("err"));
        assertEquals(text, read("bakery.bmc"));
        try (var left = Files.list(folder)) {
            assertEquals(List.of("bakery.bmc", "err", "out"), left.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aShellCompletesCommandsOptionsAndWhatTheyCanBe() throws Exception {
        var ask = """
                source <("$0" generate-completion)
                complete -p databril
                compopt() { :; }
                proposed() {
                    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
                    _complete_databril databril "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                    echo "${COMPREPLY[*]}"
                }
                proposed databril ch
                proposed databril check --fa
                proposed databril check --format ''
                proposed databril check --language ''
                """;
        var process = new ProcessBuilder("bash", "-c", ask, script().toString()).directory(folder.toFile())
                .redirectOutput(file("out")).redirectError(file("err")).start();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.MINUTES), "still running");

        assertEquals("", read("err"));
        assertEquals("complete -o default -F _complete_databril databril\ncheck\n--fail-on\ntext json sarif\nen nl\n", read("out"));
    }

    @Test
    void aPlaceForTheResultsThatIsFullIsAFailure() throws Exception {
        Files.writeString(folder.resolve("sound.bmc"), Fixture.SOUND);
        var process = new ProcessBuilder("sh", "-c", "\"$0\" check sound.bmc > /dev/full", script().toString())
                .directory(folder.toFile()).redirectError(file("err")).start();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.MINUTES), "still running");
        assertEquals(2, process.exitValue());
        assertTrue(read("err").startsWith("databril: the results could not be written"), read("err"));
    }
}
