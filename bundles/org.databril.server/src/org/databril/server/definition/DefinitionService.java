// SPDX-License-Identifier: EPL-2.0
package org.databril.server.definition;

import java.util.List;

import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.elements.Pointed;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Goes from a name to where the element is declared, in whichever file. */
public final class DefinitionService
        implements DocumentService<DefinitionParams, Either<List<? extends Location>, List<? extends LocationLink>>> {
    @Override
    public Class<DefinitionParams> request() {
        return DefinitionParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setDefinitionProvider(true);
    }

    @Override
    public Either<List<? extends Location>, List<? extends LocationLink>> answer(DefinitionParams parameters, CanvasText text) {
        return Either.forLeft(Pointed.at(text, text.offset(parameters.getPosition()))
                .map(pointed -> List.of(text.location(pointed.element()))).orElse(List.of()));
    }
}
