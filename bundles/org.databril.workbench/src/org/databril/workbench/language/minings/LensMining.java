// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.minings;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.Places;
import org.databril.workbench.language.ServerCommands;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.swt.events.MouseEvent;

/** Words above an element, asked for when they come into sight; a click does what they offer. */
final class LensMining extends LineHeaderCodeMining {
    private final ITextViewer viewer;
    private final LanguageText text;
    private final CodeLens lens;
    private Command command;

    LensMining(ITextViewer viewer, int line, LanguageText text, CodeLens lens, ICodeMiningProvider provider) throws BadLocationException {
        super(line, text.document(), provider, null);
        this.viewer = viewer;
        this.text = text;
        this.lens = lens;
        take(lens.getCommand());
    }

    @Override
    protected CompletableFuture<Void> doResolve(ITextViewer on, IProgressMonitor monitor) {
        return command != null ? CompletableFuture.completedFuture(null)
                : text.ask(server -> server.getTextDocumentService().resolveCodeLens(lens))
                        .thenAccept(resolved -> take(resolved.getCommand()));
    }

    private void take(Command told) {
        command = told;
        if (told != null) {
            setLabel(told.getTitle());
        }
    }

    @Override
    public Consumer<MouseEvent> getAction() {
        Command told = command;
        return told == null || told.getCommand() == null || told.getCommand().isEmpty() ? null
                : event -> ServerCommands.run(viewer, text, Places.offset(text.document(), lens.getRange().getStart()), told);
    }
}
