// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.databril.server.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NavigationTest {
    private static final String DATA = "landscape Data {\n    source Till\n    source Ledger\n    flow F from Till to Ledger\n}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aProject() {
        try (var editor = Editor.in(folder)) {
            editor.file("data.bmc", DATA);
            editor.file("other.bmc", "canvas Other uses Data { segment S { purchases fully recorded in Data.Till } }");
        }
    }

    @Test
    void aNameLeadsToItsDeclarationInAnotherFile() {
        assertEquals(List.of("data.bmc: Till"), definition("canvas A uses Data { segment S { purchases fully recorded in T<|>ill } }"));
    }

    @Test
    void theEndOfANameBelongsToIt() {
        assertEquals(List.of("data.bmc: Till"), definition("canvas A uses Data { segment S { purchases fully recorded in Till<|> } }"));
    }

    @Test
    void eachPartOfAQualifiedNameLeadsToWhatItNames() {
        assertEquals(List.of("data.bmc: Data"), definition("canvas A uses Data { segment S { purchases fully recorded in Da<|>ta.Till } }"));
    }

    @Test
    void aDeclarationLeadsToItself() {
        assertEquals(List.of("a.bmc: S"), definition("canvas A { segment <|>S }"));
    }

    @Test
    void anUnknownNameLeadsNowhere() {
        assertEquals(List.of(), definition("canvas A { segment S { prefers Sh<|>op } }"));
    }

    @Test
    void aNameLeadsToItsDeclarationThoughTheTextIsBroken() {
        assertEquals(List.of("data.bmc: Till"), definition("canvas A uses Data { segment S { purchases fully recorded in T<|>ill } chanel }}{"));
    }

    @Test
    void referencesAreFoundInAllFiles() {
        assertEquals(List.of("a.bmc: Till", "data.bmc: Till", "other.bmc: Till"),
                references("canvas A uses Data { segment S { purchases fully recorded in T<|>ill } }", false));
    }

    @Test
    void theDeclarationComesFirstWhereItIsWanted() {
        assertEquals(List.of("data.bmc: Till", "a.bmc: Till", "data.bmc: Till", "other.bmc: Till"),
                references("canvas A uses Data { segment S { purchases fully recorded in T<|>ill } }", true));
    }

    @Test
    void referencesFollowWhatIsTypedElsewhere() {
        try (var editor = Editor.in(folder)) {
            editor.open("other.bmc", "canvas Other { }");
            editor.open("a.bmc", "canvas A uses Data { segment S { purchases fully recorded in T<|>ill } }");

            assertEquals(List.of("a.bmc: Till", "data.bmc: Till"), shown(editor, references(editor, false)));
        }
    }

    @Test
    void occurrencesInTheTextAreMarked() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { segment S<|> channel C { reaches S in purchase } relationship R { with S } }");

            var marks = await(editor.documents().documentHighlight(new DocumentHighlightParams(editor.document(), editor.position())));

            assertEquals(List.of("S", "S", "S"), marks.stream().map(mark -> editor.text(mark.getRange())).toList());
            assertEquals(List.of(DocumentHighlightKind.Write, DocumentHighlightKind.Read, DocumentHighlightKind.Read),
                    marks.stream().map(DocumentHighlight::getKind).toList());
        }
    }

    @Test
    void aPlaceBeyondTheEndIsTheEnd() {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", "canvas A { }");
            var beyond = new Position(99, 99);

            assertTrue(await(editor.documents().definition(new DefinitionParams(editor.document(), beyond))).getLeft().isEmpty());
        }
    }

    private List<String> definition(String marked) {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", marked);
            return shown(editor, await(editor.documents().definition(new DefinitionParams(editor.document(), editor.position()))).getLeft());
        }
    }

    private List<String> references(String marked, boolean declaration) {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", marked);
            return shown(editor, references(editor, declaration));
        }
    }

    private static List<? extends Location> references(Editor editor, boolean declaration) {
        return await(editor.documents().references(
                new ReferenceParams(editor.document(), editor.position(), new ReferenceContext(declaration))));
    }

    private static List<String> shown(Editor editor, List<? extends Location> places) {
        return places.stream().map(place -> editor.name(place.getUri()) + ": "
                + editor.text(editor.name(place.getUri()), place.getRange())).toList();
    }
}
