// SPDX-License-Identifier: EPL-2.0
package org.databril.server.tokens;

import java.util.List;

import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Tells what is different in the words of a text since an answer before: all between what is the same at both ends. */
public final class TokensDeltaService
        implements DocumentService<SemanticTokensDeltaParams, Either<SemanticTokens, SemanticTokensDelta>> {
    @Override
    public Class<SemanticTokensDeltaParams> request() {
        return SemanticTokensDeltaParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        // TokensService says so
    }

    @Override
    public Either<SemanticTokens, SemanticTokensDelta> answer(SemanticTokensDeltaParams parameters, CanvasText text) {
        var before = TokenResults.all().take(parameters.getPreviousResultId());
        var now = TokenResults.all().keep(TextTokens.of(text, 0, text.text().length()));
        return before.isEmpty() ? Either.forLeft(now)
                : Either.forRight(new SemanticTokensDelta(edits(before.get(), now.getData()), now.getResultId()));
    }

    static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> now) {
        int shorter = Math.min(before.size(), now.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return start == before.size() && start == now.size() ? List.of()
                : List.of(new SemanticTokensEdit(start, before.size() - start - end, now.subList(start, now.size() - end)));
    }
}
