// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.colours;

import java.util.concurrent.CompletableFuture;

import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.LanguageTexts;
import org.databril.workbench.language.PauseAnswer;
import org.databril.workbench.text.TextColours;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.services.LanguageServer;

/** Lays the colours of meanings over a text; between two answers they move with what is typed. */
public final class MeaningColours extends PauseAnswer<SemanticTokens> {
    private final ITextPresentationListener painting = this::paint;
    private final IDocumentListener typing = new Typing();
    private final ITextInputListener input = new Input();
    private Meanings meanings = Meanings.NONE;
    private ITextViewer viewer;

    @Override
    public void install(ITextViewer on) {
        super.install(on);
        viewer = on;
        on.addTextInputListener(input);
        if (on.getDocument() != null) {
            on.getDocument().addDocumentListener(typing);
        }
        if (on instanceof ITextViewerExtension4 extension) {
            extension.addTextPresentationListener(painting);
        }
    }

    @Override
    public void uninstall() {
        super.uninstall();
        if (viewer != null) {
            viewer.removeTextInputListener(input);
            if (viewer.getDocument() != null) {
                viewer.getDocument().removeDocumentListener(typing);
            }
            if (viewer instanceof ITextViewerExtension4 extension) {
                extension.removeTextPresentationListener(painting);
            }
        }
        viewer = null;
    }

    @Override
    protected String what() {
        return "meanings of words";
    }

    @Override
    protected CompletableFuture<SemanticTokens> ask(LanguageServer server, LanguageText text) {
        return server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(text.id()));
    }

    @Override
    protected void show(ISourceViewer on, SemanticTokens answer) {
        Meanings before = meanings;
        meanings = LanguageTexts.of(on.getDocument()).map(text -> text.capabilities().getSemanticTokensProvider())
                .map(provider -> Meanings.of(on.getDocument(), provider.getLegend(), answer.getData())).orElse(Meanings.NONE);
        IRegion changed = meanings.changedSince(before);
        if (changed != null && on instanceof ITextViewerExtension2 extension) {
            extension.invalidateTextPresentation(changed.getOffset(), changed.getLength());
        }
    }

    private void paint(TextPresentation presentation) {
        if (viewer != null && viewer.getTextWidget() != null && presentation.getExtent() != null) {
            TextColours colours = TextColours.on(viewer.getTextWidget());
            meanings.within(presentation.getExtent()).forEach(word -> presentation.mergeStyleRange(word.style(colours)));
        }
    }

    private final class Typing implements IDocumentListener {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // before anything is painted anew
            meanings = meanings.moved(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            // has moved already
        }
    }

    private final class Input implements ITextInputListener {
        @Override
        public void inputDocumentAboutToBeChanged(IDocument before, IDocument now) {
            if (before != null) {
                before.removeDocumentListener(typing);
            }
            meanings = Meanings.NONE;
        }

        @Override
        public void inputDocumentChanged(IDocument before, IDocument now) {
            if (now != null) {
                now.addDocumentListener(typing);
            }
        }
    }
}
