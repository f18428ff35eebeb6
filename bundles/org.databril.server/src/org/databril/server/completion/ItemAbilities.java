// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

/**
 * What a client can do with proposals.
 *
 * @param snippets whether it knows places to fill in
 * @param replaces whether it lets people choose to replace the rest of a word
 */
record ItemAbilities(boolean snippets, boolean replaces) {

    static ItemAbilities of(ClientCapabilities client) {
        var item = Optional.ofNullable(client.getTextDocument()).map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItem);
        return new ItemAbilities(item.map(CompletionItemCapabilities::getSnippetSupport).orElse(false),
                item.map(CompletionItemCapabilities::getInsertReplaceSupport).orElse(false));
    }
}
