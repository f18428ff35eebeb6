// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.databril.workbench.WhenSeen;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * Asks the server about the text of an editor whenever typing pauses, and shows the answer in it.
 *
 * @param <T> the answer
 */
public abstract class PauseAnswer<T> implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextViewerLifecycle {
    private volatile ISourceViewer viewer;
    private final Runnable again = this::askSoon;
    private final Listener focus = event -> ask();
    private WhenSeen seen;

    /** What is asked, for the log. */
    protected abstract String what();

    /** Asks about a text. */
    protected abstract CompletableFuture<T> ask(LanguageServer server, LanguageText text);

    /** Shows the answer; on the UI thread, while the text is still the same. */
    protected abstract void show(ISourceViewer on, T answer);

    @Override
    public void install(ITextViewer on) {
        if (on instanceof ISourceViewer source) {
            viewer = source;
            seen = new WhenSeen(on.getTextWidget(), this::ask);
            // another text may have been changed meanwhile
            on.getTextWidget().addListener(SWT.FocusIn, focus);
            Refresh.add(again);
        }
    }

    @Override
    public void uninstall() {
        Refresh.remove(again);
        if (viewer != null && viewer.getTextWidget() != null) {
            viewer.getTextWidget().removeListener(SWT.FocusIn, focus);
        }
        viewer = null;
    }

    @Override
    public void setDocument(IDocument document) {
        // the viewer knows it
    }

    @Override
    public void initialReconcile() {
        askSoon();
    }

    @Override
    public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        askSoon();
    }

    @Override
    public void reconcile(IRegion partition) {
        askSoon();
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // nothing here takes long
    }

    /** Asks once the text is seen: behind a picture nobody needs the answer. May be called on any thread. */
    private void askSoon() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (viewer != null) {
                    seen.run();
                }
            });
        }
    }

    private void ask() {
        ISourceViewer on = viewer;
        Optional<LanguageText> text = on == null ? Optional.empty() : LanguageTexts.of(on.getDocument());
        text.ifPresent(t -> t.ask(what(), server -> ask(server, t), answer -> {
            if (viewer != null && viewer.getTextWidget() != null && viewer.getDocument() == t.document()) {
                show(viewer, answer);
            }
        }));
    }
}
