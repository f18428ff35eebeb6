// SPDX-License-Identifier: EPL-2.0
package org.databril.server.highlights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Named;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.elements.Mention;
import org.databril.server.elements.Mentions;
import org.databril.server.elements.Pointed;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.nodemodel.INode;

/** Marks the element at the cursor in the text: where it is declared (as written) and where it is named (as read). */
public final class HighlightsService implements DocumentService<DocumentHighlightParams, List<? extends DocumentHighlight>> {
    @Override
    public Class<DocumentHighlightParams> request() {
        return DocumentHighlightParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDocumentHighlightProvider(true);
    }

    @Override
    public List<? extends DocumentHighlight> answer(DocumentHighlightParams parameters, CanvasText text) {
        return Pointed.at(text, text.offset(parameters.getPosition())).map(pointed -> of(pointed.element(), text))
                .orElse(List.of());
    }

    private static List<DocumentHighlight> of(Named element, CanvasText text) {
        var marks = new ArrayList<DocumentHighlight>();
        if (BmcResource.of(element) == text.file()) {
            marks.add(new DocumentHighlight(text.location(element).getRange(), DocumentHighlightKind.Write));
        }
        Mentions.inFile(text.project(), text.file()).stream().filter(mention -> mention.element() == element)
                .map(Mention::word).sorted(Comparator.comparingInt(INode::getOffset))
                .map(word -> new DocumentHighlight(text.range(word), DocumentHighlightKind.Read)).forEach(marks::add);
        return marks;
    }
}
