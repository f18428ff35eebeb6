// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;

import org.databril.workbench.Messages;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.PauseAnswer;
import org.databril.workbench.language.Places;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.services.LanguageServer;

/** Keeps the links that are in a text, such as from the code of a finding to its page, for when the mouse looks for one. */
public final class PageLinks extends PauseAnswer<List<DocumentLink>> {
    private static final Map<IDocument, Known> KNOWN = new WeakHashMap<>();

    private record Known(int version, List<DocumentLink> links) {
    }

    @Override
    protected String what() {
        return "links";
    }

    @Override
    protected CompletableFuture<List<DocumentLink>> ask(LanguageServer server, LanguageText text) {
        return server.getTextDocumentService().documentLink(new DocumentLinkParams(text.id()));
    }

    @Override
    protected void show(ISourceViewer on, List<DocumentLink> links) {
        LanguageTexts.of(on.getDocument()).ifPresent(text -> KNOWN.put(on.getDocument(), new Known(text.version(), links)));
    }

    /** The link at a place; null where there is none or the text has just changed. */
    static PageLink at(IDocument document, int offset) {
        Known known = KNOWN.get(document);
        if (known == null || LanguageTexts.of(document).filter(text -> text.version() == known.version).isEmpty()) {
            return null;
        }
        for (DocumentLink link : known.links) {
            IRegion region = Places.region(document, link.getRange());
            if (offset >= region.getOffset() && offset <= region.getOffset() + region.getLength() && link.getTarget() != null) {
                return new PageLink(region, link.getTarget(),
                        link.getTooltip() == null ? Messages.links_page : link.getTooltip());
            }
        }
        return null;
    }
}
