// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticsTest {
    private static final String LANDSCAPE = """
            landscape Data {
                source Till { application access API }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void errorsAndFindingsAreToldOfAnOpenedText() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S { prefers Nobody } }");

            var codes = editor.codes("a.bmc", all -> all.contains("unresolved") && all.contains("segment-unreached"));
            assertTrue(codes.contains("segment-without-proposition"), codes::toString);
        }
    }

    @Test
    void anEditTellsAnewOfTheTextAndOfTheFilesThatItAffects() {
        try (var editor = Editor.in(folder)) {
            editor.file("canvas.bmc", "canvas A uses Data { segment S { purchases fully recorded in Till } }");
            editor.open("data.bmc", LANDSCAPE);
            editor.codes("canvas.bmc", all -> !all.isEmpty() && !all.contains("unresolved"));

            editor.become("data.bmc", LANDSCAPE.replace("Till", "Register"));

            editor.codes("canvas.bmc", all -> all.contains("unresolved"));
        }
    }

    @Test
    void whatIsTypedAtTheCursorCountsAtOnce() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {\n    segment S\n<|>\n}");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));

            editor.type("    chanel");
            editor.codes("a.bmc", all -> all.contains("syntax"));

            editor.become("a.bmc", "canvas A {\n    segment S\n    channel C { reaches S in purchase }\n}");
            editor.codes("a.bmc", all -> !all.contains("syntax") && !all.contains("segment-unreached"));
        }
    }

    @Test
    void aPlaceIsTheNameInUtf16() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "/* 🍞 */ canvas A { segment Søn }\r\n");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));

            var told = editor.client.diagnostics(editor.uri("a.bmc")).stream()
                    .filter(d -> d.getCode().getLeft().equals("segment-unreached")).findFirst().orElseThrow();
            assertEquals("Søn", editor.text("a.bmc", told.getRange()));
            assertEquals(28, told.getRange().getStart().getCharacter());
        }
    }

    @Test
    void itIsToldInTheLanguageThatTheClientAsksFor() {
        try (var editor = Editor.in(folder, "nl")) {
            editor.open("a.bmc", "canvas A { segment S }");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));

            assertTrue(editor.client.diagnostics(editor.uri("a.bmc")).stream()
                    .anyMatch(d -> d.getMessage().getLeft().contains("bereik")), () -> editor.client.diagnostics(editor.uri("a.bmc")).toString());
        }
    }

    @Test
    void aClosedTextIsToldOfAsItIsOnTheDisk() {
        try (var editor = Editor.in(folder)) {
            editor.file("a.bmc", "canvas A { segment S }");
            editor.open("a.bmc", "canvas A { segment S { prefers Nobody } }");
            editor.codes("a.bmc", all -> all.contains("unresolved"));

            editor.closeDocument("a.bmc");

            editor.codes("a.bmc", all -> !all.isEmpty() && !all.contains("unresolved"));
        }
    }

    @Test
    void aDeletedFileIsToldOfNoMore() {
        try (var editor = Editor.in(folder)) {
            editor.file("a.bmc", "canvas A { segment S }");
            editor.codes("a.bmc", all -> !all.isEmpty());

            editor.delete("a.bmc");

            editor.codes("a.bmc", List::isEmpty);
        }
    }

    @Test
    void aDeletedFolderTakesItsFilesWithIt() {
        try (var editor = Editor.in(folder)) {
            editor.file("inner/a.bmc", "canvas A { segment S }");
            editor.codes("inner/a.bmc", all -> !all.isEmpty());

            editor.delete("inner/a.bmc", "inner");

            editor.codes("inner/a.bmc", List::isEmpty);
        }
    }

    @Test
    void brokenSettingsAreToldAtTheirLineAndTheRestGoesOn() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S }");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));

            editor.file("databril.toml", "[findings]\nsegment-unreached = \"off\"\nnonsense = \"off\"\n[[[");

            editor.codes("databril.toml", all -> all.contains("unknown-setting") || all.contains("syntax"));
            editor.file("databril.toml", "[findings]\nsegment-unreached = \"off\"\n");
            editor.codes("databril.toml", List::isEmpty);
            editor.codes("a.bmc", all -> !all.isEmpty() && !all.contains("segment-unreached"));
        }
    }

    @Test
    void aTextThatIsNoFileIsToldOfToo() {
        try (var editor = Editor.in(folder)) {
            editor.open("untitled:Untitled-1", "canvas A { segment S }");
            editor.codes("untitled:Untitled-1", all -> all.contains("segment-unreached"));

            editor.closeDocument("untitled:Untitled-1");

            editor.codes("untitled:Untitled-1", List::isEmpty);
        }
    }

    @Test
    void aTextOutsideEveryFolderIsItsOwnProject(@TempDir Path elsewhere) {
        try (var editor = Editor.withoutFolder(elsewhere)) {
            editor.open("a.bmc", "canvas A { segment S }");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));

            editor.closeDocument("a.bmc");

            editor.codes("a.bmc", List::isEmpty);
        }
    }

    @Test
    void theVersionOfTheTextIsToldWithIt() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S<|> }");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));

            editor.type("omebody { prefers Nobody }");

            editor.codes("a.bmc", all -> all.contains("unresolved"));
            assertEquals(2, editor.client.published().getLast().getVersion());
        }
    }

    @Test
    void whatExplainsAFindingIsToldWithIt() {
        try (var editor = Editor.in(folder)) {
            editor.file("data.bmc", "landscape Data {\n information I { attribute a }\n source One { holds I as master } source Two { holds I as master }\n}");
            editor.codes("data.bmc", all -> all.contains("information-several-masters"));

            var told = editor.client.diagnostics(editor.uri("data.bmc")).stream()
                    .filter(d -> d.getCode().getLeft().equals("information-several-masters")).findFirst().orElseThrow();

            assertTrue(told.getRelatedInformation().stream().anyMatch(related -> related.getMessage().equals("data source One")
                    && editor.text("data.bmc", related.getLocation().getRange()).equals("One")), told::toString);
        }
    }
}
