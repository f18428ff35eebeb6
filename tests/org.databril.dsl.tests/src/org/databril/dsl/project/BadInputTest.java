// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.databril.catalogue.Language;
import org.databril.dsl.Texts;
import org.databril.dsl.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is on the disk, loading it tells what is wrong with it and goes on with the rest. */
class BadInputTest {
    private static final String GOOD = "canvas Good { segment S }\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aProject() throws IOException {
        Files.createFile(folder.resolve(ProjectRoot.SETTINGS));
    }

    private LoadedProject load(Path path) {
        var projects = ProjectLoader.load(List.of(path));
        assertEquals(1, projects.size());
        return projects.getFirst();
    }

    private List<String> codes(Path path) {
        return load(path).problems().stream().map(Problem::code).toList();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aPathWhereNothingIs() {
        var problem = load(folder.resolve("nowhere.bmc")).problems().getFirst();
        assertEquals("unreadable-file", problem.code());
        assertEquals("nowhere.bmc cannot be read: there is no file or folder of that name.", problem.message(Language.EN));
    }

    @Test
    void aFileInAnotherEncodingIsToldWithTheLine() throws IOException {
        var latin = file("latin.bmc", "canvas A {\n    client \"Café\"\n}\n".getBytes(StandardCharsets.ISO_8859_1));
        var problem = load(latin).problems().getFirst();
        assertEquals("wrong-encoding", problem.code());
        assertEquals(2, problem.line());
        assertTrue(problem.message(Language.NL).contains("UTF-8"), problem.message(Language.NL));
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(List.of("wrong-encoding"), codes(file("wide.bmc", GOOD.getBytes(charset))), charset.name());
        }
    }

    @Test
    void aBinaryFile() throws IOException {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        assertEquals(List.of("wrong-encoding"), codes(file("photo.bmc", bytes)));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        var marked = file("marked.bmc", ("\uFEFFcanvas A { sgment S }\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1:12 syntax"), Texts.told(load(marked)));
        assertTrue(Reading.of(marked) instanceof SourceText text && text.byteOrderMark()
                && new String(text.bytesOf("x"), StandardCharsets.UTF_8).equals("\uFEFFx"));
    }

    @Test
    void linesThatEndLikeOnWindowsCountAsOne() throws IOException {
        var text = "canvas A {\r\n\r\n    segment S { prefers Nobody }\r\n}\r\n";
        assertEquals(List.of("3:25 unresolved A.S"), Texts.told(load(file("dos.bmc", text.getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void anEmptyFolderHasNothingWrong() throws IOException {
        var project = load(Files.createDirectory(folder.resolve("empty")));
        assertEquals(List.of(), project.problems());
        assertEquals(List.of(), project.files());
    }

    @Test
    void anEmptyFileIsACanvasFileWithoutCanvases() throws IOException {
        assertEquals(List.of(), codes(file("empty.bmc", new byte[0])));
    }

    @Test
    void bracketsNestedDeeply() throws IOException {
        var deep = file("deep.bmc", ("canvas A " + "{".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        var problems = assertTimeout(Duration.ofSeconds(60), () -> codes(deep));
        assertEquals(List.of("syntax"), problems);
    }

    @Test
    void aFileOfFiftyMegabytesIsRefused() throws IOException {
        var large = folder.resolve("large.bmc");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        var problem = load(large).problems().getFirst();
        assertEquals("file-too-large", problem.code());
        assertTrue(problem.message(Language.EN).contains("50 MB"), problem.message(Language.EN));
    }

    @Test
    void alinkInACircleIsNotFollowed() throws IOException {
        var inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("good.bmc"), GOOD);
        Files.createSymbolicLink(inner.resolve("up"), folder);
        Files.createSymbolicLink(inner.resolve("self.bmc"), inner.resolve("self.bmc"));
        Files.createSymbolicLink(folder.resolve("again.bmc"), inner.resolve("good.bmc"));
        var project = load(folder);
        assertEquals(List.of(inner.resolve("good.bmc")), project.files());
        assertEquals(List.of("unreadable-file"), project.problems().stream().map(Problem::code).toList());
        assertTrue(project.problems().getFirst().message(Language.EN).contains("circle"));
    }

    @Test
    void aFolderWithTheNameOfAFile() throws IOException {
        var odd = Files.createDirectory(folder.resolve("odd.bmc"));
        Files.writeString(odd.resolve("good.bmc"), GOOD);
        assertEquals(List.of(odd.resolve("good.bmc")), load(folder).files());
    }

    @Test
    void aNameThatIsMarkup() throws IOException {
        var text = "canvas A \"<script>alert(1)</script>\" { segment <script> }";
        var problems = load(file("markup.bmc", text.getBytes(StandardCharsets.UTF_8))).problems();
        assertEquals(List.of("syntax"), problems.stream().map(Problem::code).distinct().toList());
    }

    @Test
    void oneBadFileLeavesTheOthersAsTheyAre() throws IOException {
        file("bad.bmc", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0});
        file("good.bmc", GOOD.getBytes(StandardCharsets.UTF_8));
        var project = load(folder);
        assertEquals(List.of("wrong-encoding"), project.problems().stream().map(Problem::code).toList());
        assertEquals(1, project.canvases().size());
        assertTrue(project.hasUnread());
        assertFalse(project.hasSyntaxErrors());
    }

    @Test
    void aLargeFileOfNonsenseIsToldInTime() throws IOException {
        var chance = new Random(5);
        var text = new StringBuilder();
        while (text.length() < 3_000_000) {
            text.append(List.of("canvas ", "segment ", "{ ", "} ", "\"a\" ", "foo ", "42 ", ";\n").get(chance.nextInt(8)));
        }
        var file = file("nonsense.bmc", text.toString().getBytes(StandardCharsets.UTF_8));
        var project = assertTimeout(Duration.ofSeconds(60), () -> load(file));
        assertTrue(project.hasSyntaxErrors());
        assertTrue(project.problems().size() < 100, () -> project.problems().size() + " problems");
    }
}
