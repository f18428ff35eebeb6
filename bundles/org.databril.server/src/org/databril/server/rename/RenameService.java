// SPDX-License-Identifier: EPL-2.0
package org.databril.server.rename;

import org.databril.edits.Outcome;
import org.databril.edits.Rename;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.elements.Pointed;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Gives the element at the cursor another name, in every file; says why where that cannot be. */
public final class RenameService implements DocumentService<RenameParams, WorkspaceEdit> {
    @Override
    public Class<RenameParams> request() {
        return RenameParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        // the preparation of it says so
    }

    @Override
    public WorkspaceEdit answer(RenameParams parameters, CanvasText text) {
        var wish = parameters.getNewName().strip();
        var name = wish.startsWith("^") ? wish.substring(1) : wish;
        return Pointed.at(text, text.offset(parameters.getPosition()))
                .map(pointed -> switch (new Rename(pointed.element(), name).outcome()) {
                    case Outcome.Edits edits -> text.edit(edits.files());
                    case Outcome.Refused refused -> throw refused(refused.reason().text(text.language()));
                }).orElse(null);
    }

    private static ResponseErrorException refused(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
    }
}
