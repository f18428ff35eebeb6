// SPDX-License-Identifier: EPL-2.0
package org.databril.server.hover;

import java.util.Optional;

import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.elements.Pointed;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells of the element, the guiding question or the code under the pointer what there is to know about it. */
public final class HoverService implements DocumentService<HoverParams, Hover> {
    @Override
    public Class<HoverParams> request() {
        return HoverParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setHoverProvider(true);
    }

    @Override
    public Hover answer(HoverParams parameters, CanvasText text) {
        int offset = text.offset(parameters.getPosition());
        return Pointed.at(text, offset)
                .map(pointed -> hover(told(pointed, text), pointed.word(), text))
                .or(() -> onCode(offset, text)).orElse(null);
    }

    /** Findings are told at the name of what they are about; who shows them there shows them once. */
    private static String told(Pointed pointed, CanvasText text) {
        var hover = new ElementHover(pointed.element(), text);
        boolean shown = text.clientShowsFindings() && pointed.declared()
                && text.file().place(pointed.element()).offset() == pointed.word().getOffset();
        return shown ? hover.facts() : hover.markdown();
    }

    private static Optional<Hover> onCode(int offset, CanvasText text) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(text.nodes(), offset);
        return leaf == null || leaf.isHidden() ? Optional.empty()
                : CodeHover.of(leaf, text).map(markdown -> hover(markdown, leaf, text));
    }

    private static Hover hover(String markdown, INode words, CanvasText text) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), text.range(words));
    }
}
