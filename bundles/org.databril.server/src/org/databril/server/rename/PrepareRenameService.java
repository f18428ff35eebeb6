// SPDX-License-Identifier: EPL-2.0
package org.databril.server.rename;

import org.databril.model.bmc.BmcPackage;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.elements.Pointed;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells which name is renamed from the cursor, and what it is now; nothing where there is no name of an element. */
public final class PrepareRenameService
        implements DocumentService<PrepareRenameParams, Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> {
    @Override
    public Class<PrepareRenameParams> request() {
        return PrepareRenameParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setRenameProvider(new RenameOptions(true));
    }

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer(PrepareRenameParams parameters,
            CanvasText text) {
        return Pointed.at(text, text.offset(parameters.getPosition())).map(pointed -> Either3
                .<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                        new PrepareRenameResult(text.range(name(pointed)), pointed.element().getName())))
                .orElse(null);
    }

    private static INode name(Pointed pointed) {
        return pointed.declared()
                ? NodeModelUtils.findNodesForFeature(pointed.element(), BmcPackage.Literals.NAMED__NAME).getFirst() : pointed.word();
    }
}
