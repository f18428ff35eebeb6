// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.databril.server.session.ProjectSession;
import org.databril.workbench.check.OpenProjects;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * An open text and the way of what is typed in it into its project: each version once at most, and none after a later one,
 * whoever needs it first. Every question to the server is asked of the text as it is at that moment; an answer is used only
 * while the text is still the same.
 */
public final class LanguageText {
    private static final String LANGUAGE = "bmc";

    private final IDocument document;
    private final Path file;
    private final String uri;
    private final ProjectSession project;
    private final ServerLine line;
    private final IDocumentListener changes = new Changes();
    private volatile Version now;
    private int told;

    private record Version(int number, String text) {
    }

    LanguageText(IDocument document, Path file, ServerLine line) {
        this.document = document;
        this.file = file;
        this.line = line;
        uri = file.toUri().toString();
        project = OpenProjects.sessions().open(file);
        Version first = new Version(1, document.get());
        now = first;
        told = first.number;
        document.addDocumentListener(changes);
        project.open(file, first.text);
        line.tell("open " + uri, server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(uri, LANGUAGE, first.number, first.text))));
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
        return now.number;
    }

    /** Gives the text as it is now to its project, which need not have it yet. May be called on any thread and never waits. */
    public synchronized void tell() {
        Version wanted = now;
        if (wanted.number > told) {
            told = wanted.number;
            project.change(file, wanted.text);
        }
    }

    /** Asks something about the text as it is now. May be called on any thread and never waits. */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        tell();
        return line.ask(question);
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

    void close() {
        document.removeDocumentListener(changes);
        synchronized (this) {
            told = Integer.MAX_VALUE;
        }
        // what was typed and not saved is gone with the document
        project.close(file);
        OpenProjects.sessions().close(project);
        line.tell("close " + uri, server -> server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id())));
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
            now = new Version(now.number + 1, event.getDocument().get());
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what it becomes matters
        }
    }
}
