// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import static org.databril.server.Editor.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolsTest {
    @TempDir
    Path folder;

    @Test
    void aTextIsATreeByBlock() {
        assertEquals("""
                A (The canvas)
                  Customer segments
                    S (Some people)
                    T
                  Value propositions
                    P
                      Kept
                  KPIs
                    K
                Data
                  Data sources
                    Till
                """, outline("""
                canvas A "The canvas" {
                    kpi K
                    segment S "Some people"
                    proposition P { promise Kept }
                    segment T
                }
                landscape Data { source Till }
                """));
    }

    @Test
    void aBrokenTextHasATreeToo() {
        assertEquals("""
                A
                  Customer segments
                    S
                    T
                """, outline("canvas A { segment S { prefers } segment T chanel "));
    }

    @Test
    void elementsOfAllFilesAreFoundByNameAndLabel() {
        try (var editor = Editor.in(folder)) {
            editor.file("a.bmc", "canvas A { segment Households \"People nearby\" }");
            editor.open("b.bmc", "canvas B { segment Hotels  channel Shop \"House shop\" }");
            editor.codes("a.bmc", codes -> !codes.isEmpty());

            assertEquals(List.of("House shop (Shop)", "People nearby (Households)"), found(editor, "house"));
            assertEquals(List.of("People nearby (Households)"), found(editor, "NEARBY"));
            assertEquals(List.of("Hotels"), found(editor, "htls"));
            assertEquals(List.of(), found(editor, "zzz"));
        }
    }

    private static List<String> found(Editor editor, String query) {
        return await(editor.server.getWorkspaceService().symbol(new WorkspaceSymbolParams(query))).getRight().stream()
                .map(WorkspaceSymbol::getName).toList();
    }

    private String outline(String text) {
        try (var editor = Editor.in(folder)) {
            editor.open("a.bmc", text);
            return await(editor.documents().documentSymbol(new DocumentSymbolParams(editor.document()))).stream()
                    .map(symbol -> lines(symbol.getRight(), "")).collect(Collectors.joining());
        }
    }

    private static String lines(DocumentSymbol symbol, String indent) {
        var detail = symbol.getDetail() == null ? "" : " (" + symbol.getDetail() + ")";
        var children = symbol.getChildren() == null ? List.<DocumentSymbol>of() : symbol.getChildren();
        return indent + symbol.getName() + detail + "\n"
                + children.stream().map(child -> lines(child, indent + "  ")).collect(Collectors.joining());
    }
}
