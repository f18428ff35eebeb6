// SPDX-License-Identifier: EPL-2.0
package org.databril.server.links;

import java.util.List;
import java.util.Optional;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Ignore;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.text.Texts;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Links the codes of ignored findings to their pages. */
public final class LinksService implements DocumentService<DocumentLinkParams, List<DocumentLink>> {
    @Override
    public Class<DocumentLinkParams> request() {
        return DocumentLinkParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDocumentLinkProvider(new DocumentLinkOptions(false));
    }

    @Override
    public List<DocumentLink> answer(DocumentLinkParams parameters, CanvasText text) {
        return ignores(text.file()).stream().map(ignore -> link(ignore, text)).flatMap(Optional::stream).toList();
    }

    private static List<Ignore> ignores(BmcResource file) {
        return file.document().stream().flatMap(document -> document.getRoots().stream())
                .flatMap(root -> root.eContents().stream()).filter(Ignore.class::isInstance).map(Ignore.class::cast).toList();
    }

    private static Optional<DocumentLink> link(Ignore ignore, CanvasText text) {
        var words = NodeModelUtils.findNodesForFeature(ignore, BmcPackage.Literals.IGNORE__CODE);
        return words.isEmpty() ? Optional.empty() : text.page(ignore.getCode()).map(page -> {
            var link = new DocumentLink(text.range(words.getFirst()), page);
            link.setTooltip(Texts.in(text.language()).say("link.page", ignore.getCode()));
            return link;
        });
    }
}
