// SPDX-License-Identifier: EPL-2.0
package org.databril.server.formatting;

import java.util.List;

import org.databril.dsl.layout.Formatting;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

/** Lays out a text in the standard way; one that does not follow the grammar is left alone. */
public final class FormattingService implements DocumentService<DocumentFormattingParams, List<? extends TextEdit>> {
    @Override
    public Class<DocumentFormattingParams> request() {
        return DocumentFormattingParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDocumentFormattingProvider(true);
    }

    @Override
    public List<? extends TextEdit> answer(DocumentFormattingParams parameters, CanvasText text) {
        return Formatting.edits(text.text()).orElse(List.of()).stream()
                .map(edit -> new TextEdit(text.range(edit.offset(), edit.length()), edit.text())).toList();
    }
}
