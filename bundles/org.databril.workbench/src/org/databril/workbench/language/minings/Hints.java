// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.minings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.Places;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;

/** In a line: what is not written there but follows from it, such as an amount per year. */
public final class Hints extends AbstractCodeMiningProvider {
    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        return Mining.whenSeen(viewer, this).thenCompose(seen -> hints(viewer.getDocument()));
    }

    private CompletableFuture<List<? extends ICodeMining>> hints(IDocument document) {
        return LanguageTexts.of(document).<CompletableFuture<List<? extends ICodeMining>>>map(text -> {
            InlayHintParams params = new InlayHintParams(text.id(), Places.range(document, 0, document.getLength()));
            return text.ask(server -> server.getTextDocumentService().inlayHint(params))
                    .thenApply(hints -> hints == null ? List.of() : hints.stream().map(hint -> mining(document, hint)).toList());
        }).orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private ICodeMining mining(IDocument document, InlayHint hint) {
        String words = hint.getLabel().map(label -> label,
                parts -> parts.stream().map(InlayHintLabelPart::getValue).collect(Collectors.joining()));
        String before = Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "";
        String after = Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : "";
        int offset = Places.offset(document, hint.getPosition());
        return new HintMining(new Position(offset, 1), before + words + after, this);
    }

    private static final class HintMining extends LineContentCodeMining {
        HintMining(Position position, String label, Hints provider) {
            super(position, provider);
            setLabel(label);
        }
    }
}
