// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import org.databril.catalogue.Language;
import org.databril.dsl.Bmc;
import org.databril.server.CanvasLanguageServer;
import org.databril.workbench.Speech;
import org.databril.workbench.check.OpenProjects;
import org.databril.workbench.preferences.Preferences;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.services.LanguageServer;

/** The open texts of canvases, each of which the server is told of from its first question to its end. */
public final class LanguageTexts {
    private static LanguageTexts texts;

    private final Map<IDocument, LanguageText> open = new HashMap<>();
    private final ServerLine line;
    private final IFileBufferListener buffers = new Buffers();

    private LanguageTexts(Supplier<LanguageServer> start) {
        line = new ServerLine(start);
        FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
    }

    /** What the server knows of a document; empty where it is not the text of a canvas file that is open. */
    public static Optional<LanguageText> of(IDocument document) {
        return all().text(document);
    }

    /** Uses another server from now on; texts that are open become known to it when it is asked about them. */
    static synchronized void use(Supplier<LanguageServer> start) {
        if (texts != null) {
            texts.end();
        }
        texts = new LanguageTexts(start);
    }

    private static synchronized LanguageTexts all() {
        if (texts == null) {
            texts = new LanguageTexts(() -> CanvasLanguageServer.among(OpenProjects.sessions()));
            Preferences.onOutput(() -> speak(Speech.output()));
        }
        return texts;
    }

    /** Asks the server what is not about a text that is open. May be called on any thread and never waits. */
    public static <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        return all().line.ask(question);
    }

    /** Lets the server answer in another language from now on, and what is shown of its answers be asked for again. */
    private static void speak(Language language) {
        all().line.tell("language", server -> {
            server.getWorkspaceService().didChangeConfiguration(
                    new DidChangeConfigurationParams(Map.of("locale", language.id())));
            Refresh.all();
        });
    }

    private synchronized Optional<LanguageText> text(IDocument document) {
        if (document == null) {
            return Optional.empty();
        }
        LanguageText known = open.get(document);
        if (known == null) {
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
            if (buffer != null && isCanvas(buffer.getLocation())) {
                known = new LanguageText(document, path(buffer.getLocation()), line);
                open.put(document, known);
            }
        }
        return Optional.ofNullable(known);
    }

    private static boolean isCanvas(IPath location) {
        return location != null && Bmc.FILE_EXTENSION.equals(location.getFileExtension());
    }

    private static Path path(IPath location) {
        IFile file = location.segmentCount() > 1 ? ResourcesPlugin.getWorkspace().getRoot().getFile(location) : null;
        return (file != null && file.getLocation() != null ? file.getLocation() : location).toPath();
    }

    private synchronized void end() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(buffers);
        open.values().forEach(LanguageText::close);
        open.clear();
        line.end();
    }

    private synchronized Optional<LanguageText> known(IFileBuffer buffer) {
        return buffer instanceof ITextFileBuffer text ? Optional.ofNullable(open.get(text.getDocument())) : Optional.empty();
    }

    private final class Buffers implements IFileBufferListener {
        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            known(buffer).ifPresent(text -> {
                text.close();
                synchronized (LanguageTexts.this) {
                    open.remove(text.document());
                }
            });
        }

        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
            // a project has what is typed, saved or not
        }

        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            // the editor reads the file at its new place into another buffer
        }

        @Override
        public void underlyingFileDeleted(IFileBuffer buffer) {
            // the text stays until its editor closes
        }

        @Override
        public void bufferCreated(IFileBuffer buffer) {
            // known once something is asked about it
        }

        @Override
        public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
            // told as a change of the document
        }

        @Override
        public void bufferContentReplaced(IFileBuffer buffer) {
            // told as a change of the document
        }

        @Override
        public void stateChanging(IFileBuffer buffer) {
            // what comes of it is told
        }

        @Override
        public void stateChangeFailed(IFileBuffer buffer) {
            // nothing changed
        }

        @Override
        public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
            // not about the text
        }
    }
}
