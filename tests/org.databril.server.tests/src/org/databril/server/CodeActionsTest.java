// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeActionsTest {
    @TempDir
    Path folder;

    private static List<CodeAction> actions(Editor editor) {
        return actions(editor, new CodeActionContext(List.of()));
    }

    private static List<CodeAction> actions(Editor editor, CodeActionContext context) {
        var cursor = new Range(editor.position(), editor.position());
        return Editor.await(editor.documents().codeAction(new CodeActionParams(editor.document(), cursor, context))).stream()
                .map(either -> either.getRight()).toList();
    }

    private static CodeAction action(Editor editor, String title) {
        return actions(editor).stream().filter(a -> a.getTitle().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " in " + titles(editor)));
    }

    private static List<String> titles(Editor editor) {
        return actions(editor).stream().map(CodeAction::getTitle).toList();
    }

    /** The text of a file after an action. */
    private static String after(Editor editor, String name, String title) {
        List<TextEdit> edits = action(editor, title).getEdit().getChanges().get(editor.uri(name));
        var text = editor.text(name, new Range(Positions.in("").position(0), new Position(9999, 0)));
        var positions = Positions.in(text);
        var last = edits.stream().sorted(Comparator.comparing((TextEdit e) -> positions.offset(e.getRange().getStart())).reversed()).toList();
        for (TextEdit edit : last) {
            text = text.substring(0, positions.offset(edit.getRange().getStart())) + edit.getNewText()
                    + text.substring(positions.offset(edit.getRange().getEnd()));
        }
        return text;
    }

    @Test
    void aFindingIsRepaired() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {\n    partner Ov<|>en \"Oven works\" { supplier }\n}\n");

            assertTrue(after(editor, "a.bmc", "Add a KPI that measures “Oven works”")
                    .contains("kpi OvenKpi \"Oven works\" { measures Oven }"));
        }
    }

    @ParameterizedTest
    @CsvSource({"Take mine, 'Mine'", "Take theirs, 'Theirs'", "'Take both, mine above theirs', 'Mine Theirs'"})
    void ofLinesThatGitCouldNotMergeOneVersionIsTakenOrBoth(String title, String left) {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", """
                    canvas A {
                    <<<<<<< HEAD
                        segment <|>Mine
                    =======
                        segment Theirs
                    >>>>>>> other
                    <<<<<<< HEAD
                    =======
                        segment Third
                    >>>>>>> other
                    }
                    """);

            var lines = Stream.of(left.split(" ")).map("    segment %s\n"::formatted).collect(Collectors.joining());
            assertEquals("canvas A {\n" + lines + "<<<<<<< HEAD\n=======\n    segment Third\n>>>>>>> other\n}\n",
                    after(editor, "a.bmc", title));
            assertEquals(3, titles(editor).size(), "nothing is offered about other lines");
        }
    }

    @Test
    void aFindingIsIgnoredWithAReasonToFillIn() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {\n    segment Gue<|>sts { role payer }\n}\n");

            assertTrue(after(editor, "a.bmc", "Ignore segment-unreached here, with the reason")
                    .contains("ignore segment-unreached on Guests because \""));
        }
    }

    @Test
    void anActionTellsWhichDiagnosticItIsFor() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {\n    segment Gue<|>sts { role payer }\n}\n");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));
            var told = editor.client.diagnostics(editor.uri("a.bmc"));

            var ignore = actions(editor, new CodeActionContext(told)).stream()
                    .filter(a -> a.getTitle().contains("segment-unreached")).findFirst().orElseThrow();

            assertEquals("segment-unreached", ignore.getDiagnostics().getFirst().getCode().getLeft());
        }
    }

    @Test
    void whatTheClientNamesIsRepairedThoughTheCursorIsElsewhereOnTheLine() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A {\n    segment Guests { role pay<|>er }\n}\n");
            editor.codes("a.bmc", all -> all.contains("segment-unreached"));

            assertEquals(List.of(), titles(editor));
            assertFalse(actions(editor, new CodeActionContext(editor.client.diagnostics(editor.uri("a.bmc")))).isEmpty());
        }
    }

    @Test
    void aNameIsReplacedByOneThatIsLikeIt() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment Guests stream S { from Gue<|>st } }");

            assertTrue(after(editor, "a.bmc", "Replace “Guest” with “Guests”").contains("from Guests }"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "segment S { prefers Ki<^>osk }| Create the channel “Kiosk” in A| channel Kiosk",
        "stream S { from Tour<^>ists }| Create the customer segment “Tourists” in A| segment Tourists",
        "resource R { supplied by Wo<^>rks }| Create the key partner “Works” in A| partner Works",
        "proposition P { promise Q } kpi K { measures P.Cr<^>isp }| Create the promise “Crisp” in P| promise Crisp",
        "segment S { measured by Lo<^>yalty }| Create the KPI “Loyalty” in Data| kpi Loyalty",
        "stream S { recorded in Led<^>ger }| Create the data source “Ledger” in Data| source Ledger",
        "channel C { records Vis<^>it in Till }| Create the information “Visit” in Data| information Visit",
        "channel C { records Customer(em<^>ail) in Till }| Add the attribute “email” to Customer| attribute email"})
    void whatANameMissesIsCreatedWhereItBelongs(String statement, String title, String created) {
        try (var editor = Editor.in(folder)) {
            editor.file("data.bmc", "landscape Data {\n    information Customer { attribute name }\n    source Till { application }\n}\n");
            editor.open("a.bmc", "canvas A uses Data {\n    " + statement.replace("<^>", "<|>") + "\n}\n");

            var file = action(editor, title).getEdit().getChanges().keySet().iterator().next();

            assertTrue(after(editor, editor.name(file), title).contains(created), after(editor, editor.name(file), title));
            assertEquals(title.endsWith("Data") || title.endsWith("Customer") ? "data.bmc" : "a.bmc", editor.name(file));
        }
    }

    @Test
    void whatIsCreatedIsFound() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A \"All\" {\n    stream S { recorded in Led<|>ger }\n}\n");

            var text = after(editor, "a.bmc", "Create the data source “Ledger” in AData");

            assertTrue(text.startsWith("canvas A \"All\" uses AData {"), text);
            editor.become("a.bmc", text);
            editor.codes("a.bmc", codes -> !codes.isEmpty() && !codes.contains("unresolved") && !codes.contains("syntax"));
        }
    }

    @Test
    void aLandscapeIsCreated() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A uses Da<|>ta {\n}\n");

            assertTrue(after(editor, "a.bmc", "Create the landscape “Data”").endsWith("}\n\nlandscape Data {\n}\n"));
        }
    }

    @Test
    void whatIsNotNamedWronglyNeedsNothing() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "can<|>vas A { segment Guests }");

            assertEquals(List.of(), titles(editor));
        }
    }

    @Test
    void otherKindsOfActionsAreNotOffered() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment Gue<|>sts { role payer } }");
            var context = new CodeActionContext(List.of());
            context.setOnly(List.of("refactor"));

            assertEquals(List.of(), actions(editor, context));
            assertFalse(titles(editor).isEmpty());
        }
    }

    @Test
    void actionsSpeakTheLanguageOfThePerson() {
        try (var editor = Editor.in(folder, "nl")) {
            editor.open("a.bmc", "canvas A { segment S { prefers Ki<|>osk } }");

            assertTrue(Stream.of("Maak kanaal “Kiosk” in A").allMatch(titles(editor)::contains), titles(editor).toString());
        }
    }
}
