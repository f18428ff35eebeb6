// SPDX-License-Identifier: EPL-2.0
package org.databril.server.formatting;

import java.util.List;
import java.util.Optional;

import org.databril.dsl.layout.Formatting;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

/** Lays out the lines of a selection as they would be in the standard layout of the whole text; no other line changes. */
public final class RangeFormattingService implements DocumentService<DocumentRangeFormattingParams, List<? extends TextEdit>> {
    @Override
    public Class<DocumentRangeFormattingParams> request() {
        return DocumentRangeFormattingParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDocumentRangeFormattingProvider(true);
    }

    @Override
    public List<? extends TextEdit> answer(DocumentRangeFormattingParams parameters, CanvasText text) {
        var lines = lines(parameters.getRange(), text);
        return Formatting.edits(text.text()).orElse(List.of()).stream().map(lines::part).flatMap(Optional::stream)
                .map(edit -> new TextEdit(text.range(edit.offset(), edit.length()), edit.text())).toList();
    }

    /** The lines of a selection; the last one does not count where the selection ends at its start. */
    private static SelectedLines lines(Range range, CanvasText text) {
        int first = range.getStart().getLine();
        int last = range.getEnd().getLine();
        if (last > first && range.getEnd().getCharacter() == 0) {
            last--;
        }
        return new SelectedLines(text.text(), text.offset(new Position(first, 0)),
                text.offset(new Position(last, Integer.MAX_VALUE)));
    }
}
