// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.databril.cli.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private String left() throws Exception {
        try (var files = Files.list(folder)) {
            return Arrays.toString(files.map(f -> f.getFileName().toString()).sorted().toArray());
        }
    }

    @Test
    void aFileTakesThePlaceOfTheOldOneAndLeavesNothingBeside() throws Exception {
        var file = folder.resolve("report.json");
        WholeFile.write(file, new byte[] {1});
        WholeFile.write(file, new byte[] {2, 3});
        assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(file));
        assertEquals("[report.json]", left());
    }

    @Test
    void whatWasThereStaysWhereWritingFails() throws Exception {
        var file = folder.resolve("report.json");
        Files.write(file, new byte[] {1});
        // What is written aside first cannot be: something of its name is in the way.
        var aside = folder.resolve(".report.json." + ProcessHandle.current().pid() + ".part");
        Files.createDirectories(aside.resolve("in-the-way"));
        assertThrows(Failure.class, () -> WholeFile.write(file, new byte[] {2}));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    }

    @Test
    void aNewFileIsNeverWrittenOverAnother() throws Exception {
        var file = folder.resolve("canvas.bmc");
        WholeFile.writeNew(file, new byte[] {1});
        assertThrows(Failure.class, () -> WholeFile.writeNew(file, new byte[] {2}));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        assertEquals("[canvas.bmc]", left());
    }
}
