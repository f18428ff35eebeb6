// SPDX-License-Identifier: EPL-2.0
package org.databril.server.tokens;

import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** Tells of the words of a part of a text what they are: what an editor shows just now. */
public final class TokensRangeService implements DocumentService<SemanticTokensRangeParams, SemanticTokens> {
    @Override
    public Class<SemanticTokensRangeParams> request() {
        return SemanticTokensRangeParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        // TokensService says so
    }

    @Override
    public SemanticTokens answer(SemanticTokensRangeParams parameters, CanvasText text) {
        var range = parameters.getRange();
        return new SemanticTokens(TextTokens.of(text, text.offset(range.getStart()), text.offset(range.getEnd())));
    }
}
