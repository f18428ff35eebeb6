// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.databril.workbench.Log;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;

/** Above an element: how often it is used and what is found about it. */
public final class Lenses extends AbstractCodeMiningProvider {
    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        return Mining.whenSeen(viewer, this).thenCompose(seen -> lenses(viewer));
    }

    private CompletableFuture<List<? extends ICodeMining>> lenses(ITextViewer viewer) {
        return LanguageTexts.of(viewer.getDocument()).<CompletableFuture<List<? extends ICodeMining>>>map(text -> text
                .ask(server -> server.getTextDocumentService().codeLens(new CodeLensParams(text.id())))
                .thenApply(lenses -> minings(viewer, text, lenses == null ? List.of() : lenses)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private List<ICodeMining> minings(ITextViewer viewer, LanguageText text, List<? extends CodeLens> lenses) {
        List<ICodeMining> minings = new ArrayList<>();
        for (CodeLens lens : lenses) {
            int line = lens.getRange().getStart().getLine();
            try {
                minings.add(new LensMining(viewer, line, text, lens, this));
            } catch (BadLocationException e) {
                Log.error("Cannot write above line " + line, e);
            }
        }
        return minings;
    }
}
