// SPDX-License-Identifier: EPL-2.0
package org.databril.server.tokens;

import java.util.List;

import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;

/** Tells of every word of a text what it is. */
public final class TokensService implements DocumentService<SemanticTokensParams, SemanticTokens> {
    @Override
    public Class<SemanticTokensParams> request() {
        return SemanticTokensParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        var legend = new SemanticTokensLegend(TokenType.ids(), List.of(SemanticTokenModifiers.Declaration));
        server.setSemanticTokensProvider(
                new SemanticTokensWithRegistrationOptions(legend, new SemanticTokensServerFull(true), true));
    }

    @Override
    public SemanticTokens answer(SemanticTokensParams parameters, CanvasText text) {
        return TokenResults.all().keep(TextTokens.of(text, 0, text.text().length()));
    }
}
