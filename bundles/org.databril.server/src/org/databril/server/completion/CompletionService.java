// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Content assist, as the protocol asks for it. */
public final class CompletionService implements DocumentService<CompletionParams, Either<List<CompletionItem>, CompletionList>> {
    /** Behind these it is clear that somebody wants to know what comes next. */
    private static final List<String> TRIGGERS = List.of(".", "(", "\"");

    @Override
    public Class<CompletionParams> request() {
        return CompletionParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setCompletionProvider(new CompletionOptions(false, TRIGGERS));
    }

    @Override
    public Either<List<CompletionItem>, CompletionList> answer(CompletionParams parameters, CanvasText text) {
        int offset = text.offset(parameters.getPosition());
        var completion = Completion.at(text.project(), text.file(), offset, LocalDate.now(), text.language());
        var client = ItemAbilities.of(text.abilities());
        var list = new CompletionList(!completion.complete(), new ArrayList<>());
        for (Proposal proposal : completion.proposals()) {
            text.checkCancelled();
            list.getItems().add(item(proposal, list.getItems().size(), completion, offset, client, text));
        }
        return Either.forRight(list);
    }

    private static CompletionItem item(Proposal proposal, int place, Completion completion, int offset, ItemAbilities client,
            CanvasText text) {
        var item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
        }
        item.setFilterText(proposal.filter());
        item.setSortText("%04d".formatted(place));
        var inserted = proposal.snippet() && !client.snippets() ? proposal.label() : proposal.text();
        if (proposal.snippet() && client.snippets()) {
            item.setInsertTextFormat(InsertTextFormat.Snippet);
            item.setInsertTextMode(InsertTextMode.AdjustIndentation);
        }
        int typed = offset - completion.start();
        var insert = text.range(completion.start(), typed);
        var replace = text.range(completion.start(), completion.end() - completion.start());
        item.setTextEdit(client.replaces() ? Either.forRight(new InsertReplaceEdit(inserted, insert, replace))
                : Either.forLeft(new TextEdit(proposal.kind() == Proposal.Kind.TEXT ? replace : insert, inserted)));
        return item;
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case ELEMENT -> CompletionItemKind.Snippet;
            case REFERENCE -> CompletionItemKind.Reference;
            case ATTRIBUTE -> CompletionItemKind.Field;
            case VALUE -> CompletionItemKind.EnumMember;
            case TEXT -> CompletionItemKind.Text;
            case QUESTION, FINDING -> CompletionItemKind.Event;
        };
    }
}
