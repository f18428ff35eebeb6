// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * An open text that the server knows as it is on the screen. Every question goes with the text as it is at that moment;
 * an answer is used only while the text is still the same.
 */
public final class LanguageText {
    private static final String LANGUAGE = "bmc";
    /** How long after a change the server is told of it where nothing was asked before, in milliseconds. */
    private static final int PAUSE = 120;

    private final IDocument document;
    private final String uri;
    private final ServerLine line;
    private final IDocumentListener changes = new Changes();
    private volatile Snapshot now;
    /** Belongs to the thread of the line. */
    private int sent;

    private record Snapshot(int version, String text) {
    }

    LanguageText(IDocument document, String uri, ServerLine line) {
        this.document = document;
        this.uri = uri;
        this.line = line;
        Snapshot first = new Snapshot(1, document.get());
        now = first;
        sent = first.version;
        document.addDocumentListener(changes);
        line.tell("open " + uri, server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(uri, LANGUAGE, first.version, first.text))));
    }

    /** The text itself. */
    public IDocument document() {
        return document;
    }

    /** How the server calls this text. */
    public TextDocumentIdentifier id() {
        return new TextDocumentIdentifier(uri);
    }

    /** What the server can do; known once it has answered anything. */
    public ServerCapabilities capabilities() {
        return line.capabilities();
    }

    /** Which change of the text this is; later ones are greater. */
    public int version() {
        return now.version;
    }

    /** Asks something about the text as it is now. May be called on any thread and never waits. */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        Snapshot asked = now;
        return line.ask(server -> {
            send(server, asked);
            return question.apply(server);
        });
    }

    /**
     * Asks something about the text as it is now and uses the answer on the UI thread, unless the text has become another
     * one meanwhile, the answer is null, or there is none.
     *
     * @param what what is asked, for the log
     */
    public <T> void ask(String what, Function<LanguageServer, CompletableFuture<T>> question, Consumer<? super T> use) {
        int version = version();
        ask(question).whenComplete((answer, failure) -> {
            if (failure != null) {
                ServerLine.log(what + " in " + uri, failure);
            } else if (answer != null) {
                onDisplay(() -> {
                    if (version == version()) {
                        use.accept(answer);
                    }
                });
            }
        });
    }

    void saved() {
        Snapshot saved = now;
        line.tell("save " + uri, server -> {
            send(server, saved);
            server.getTextDocumentService().didSave(new DidSaveTextDocumentParams(id()));
        });
    }

    void close() {
        document.removeDocumentListener(changes);
        line.tell("close " + uri, server -> server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id())));
    }

    private void send(LanguageServer server, Snapshot wanted) {
        if (wanted.version > sent) {
            sent = wanted.version;
            server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                    new VersionedTextDocumentIdentifier(uri, wanted.version),
                    List.of(new TextDocumentContentChangeEvent(wanted.text))));
        }
    }

    private static void onDisplay(Runnable use) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(use);
        }
    }

    private final class Changes implements IDocumentListener {
        @Override
        public void documentChanged(DocumentEvent event) {
            Snapshot changed = new Snapshot(now.version + 1, event.getDocument().get());
            now = changed;
            line.tellLater(PAUSE, "change " + uri, server -> {
                if (now == changed) {
                    send(server, changed);
                }
            });
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what it becomes matters
        }
    }
}
