// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.project.ProjectRoot;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client asks and says about its documents. Requests go to the {@link DocumentService} for them. */
final class CanvasTextDocuments implements TextDocumentService {
    private final Documents documents;
    private final Projects projects;
    private final Requests requests;
    private final TextsFrom from;

    CanvasTextDocuments(Documents documents, Projects projects, Requests requests, TextsFrom from) {
        this.documents = documents;
        this.projects = projects;
        this.requests = requests;
        this.from = from;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        var document = params.getTextDocument();
        close(document.getUri());
        open(document.getUri(), document.getVersion(), document.getText());
    }

    private void open(String uri, int version, String text) {
        var onDisk = Uris.file(uri);
        var file = onDisk.orElseGet(() -> Uris.standIn(uri));
        var session = onDisk.isPresent() ? projects.join(file) : projects.joinAlone(file);
        documents.add(new OpenDocument(uri, file, session, version, text));
        if (from == TextsFrom.CLIENT) {
            session.open(file, text);
        }
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        var identifier = params.getTextDocument();
        documents.of(identifier.getUri()).ifPresent(document -> {
            if (document.change(identifier.getVersion(), params.getContentChanges())) {
                if (from == TextsFrom.CLIENT) {
                    document.session().change(document.file(), document.text());
                }
            } else {
                System.getLogger(CanvasTextDocuments.class.getName()).log(Level.WARNING,
                        "Left out a change of version " + identifier.getVersion() + ", which came too late for " + document.uri());
            }
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        close(params.getTextDocument().getUri());
    }

    private void close(String uri) {
        documents.of(uri).ifPresent(document -> {
            if (from == TextsFrom.CLIENT) {
                document.session().close(document.file());
            }
            projects.leave(document.session());
            documents.remove(document);
        });
    }

    /** Puts the open documents into the projects that they are in now. */
    void regroup() {
        for (OpenDocument document : documents.all()) {
            var now = Uris.file(document.uri()).map(ProjectRoot::of);
            if (now.isPresent() && !now.get().equals(document.session().root())) {
                close(document.uri());
                open(document.uri(), document.version(), document.text());
            }
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // what is on the disk now is what was told before
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        return requests.answer(item, DocumentOf.data(item.getData()), item);
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), null);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        return requests.answer(action, DocumentOf.data(action.getData()), action);
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<CodeLens> resolveCodeLens(CodeLens lens) {
        return requests.answer(lens, DocumentOf.data(lens.getData()), lens);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), null);
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), null);
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), List.of());
    }

    @Override
    public CompletableFuture<InlayHint> resolveInlayHint(InlayHint hint) {
        return requests.answer(hint, DocumentOf.data(hint.getData()), hint);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), new SemanticTokens(List.of()));
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(SemanticTokensDeltaParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), Either.forLeft(new SemanticTokens(List.of())));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return requests.answer(params, params.getTextDocument().getUri(), new SemanticTokens(List.of()));
    }
}
