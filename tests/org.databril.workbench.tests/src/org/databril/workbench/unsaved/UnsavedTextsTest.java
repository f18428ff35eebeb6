// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.unsaved;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedTextsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T18:00:00Z");

    @TempDir
    private Path folder;

    private static UnsavedText text(String file, String text) {
        return new UnsavedText(Path.of("/clients").resolve(file).toAbsolutePath(), NOW, text);
    }

    /** What the next start finds. */
    private List<UnsavedText> found() {
        return new UnsavedTexts(folder).all();
    }

    @Test
    void whatWasKeptIsThereAtTheNextStart() throws IOException {
        UnsavedText bakery = text("bakery.bmc", "canvas Bakery {\r\n}\nand an é");
        UnsavedText empty = text("a.bmc", "");
        UnsavedTexts texts = new UnsavedTexts(folder.resolve("new"));
        texts.keep(bakery);
        texts.keep(empty);
        assertEquals(List.of(empty, bakery), new UnsavedTexts(folder.resolve("new")).all());
    }

    @Test
    void aLaterTextTakesThePlaceOfAnEarlierOne() throws IOException {
        UnsavedTexts texts = new UnsavedTexts(folder);
        texts.keep(text("bakery.bmc", "one"));
        texts.keep(text("bakery.bmc", "two"));
        assertEquals(List.of(text("bakery.bmc", "two")), found());
    }

    @Test
    void whatIsSavedIsForgotten() throws IOException {
        UnsavedTexts texts = new UnsavedTexts(folder);
        texts.keep(text("bakery.bmc", "one"));
        texts.keep(text("inn.bmc", "two"));
        texts.forget(text("bakery.bmc", "").file());
        texts.forget(text("bakery.bmc", "").file());
        assertEquals(List.of(text("inn.bmc", "two")), found());
    }

    @Test
    void aTextThatWasHalfWrittenWhenAllStoppedIsNotTakenForOne() throws IOException {
        new UnsavedTexts(folder).keep(text("bakery.bmc", "whole"));
        Files.writeString(folder.resolve("text1.half"), "/clients/inn.bmc\n2026");
        assertEquals(List.of(text("bakery.bmc", "whole")), found());
    }
}
