// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.databril.server.CanvasText.Client;
import org.databril.server.pages.FindingPages;
import org.databril.server.session.CheckedProject;
import org.databril.server.session.ProjectSession;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** Has requests about documents answered by who answers such ones, on the thread of the document's project. */
final class Requests {
    private final Documents documents;
    private final Projects projects;
    private final Speech speech;
    private final FindingPages pages;
    private final Supplier<ClientCapabilities> abilities;
    private final BooleanSupplier showsFindings;

    Requests(Documents documents, Projects projects, Speech speech, FindingPages pages, Supplier<ClientCapabilities> abilities,
            BooleanSupplier showsFindings) {
        this.documents = documents;
        this.projects = projects;
        this.speech = speech;
        this.pages = pages;
        this.abilities = abilities;
        this.showsFindings = showsFindings;
    }

    /**
     * The answer to a request.
     *
     * @param uri of the document that it is about
     * @param none the answer where nobody answers such requests, or the document is not known
     */
    <P, R> CompletableFuture<R> answer(P parameters, String uri, R none) {
        @SuppressWarnings("unchecked")
        var request = (Class<P>) parameters.getClass();
        var service = DocumentServices.all().<P, R>of(request);
        var place = service.flatMap(s -> place(uri));
        if (place.isEmpty()) {
            return CompletableFuture.completedFuture(none);
        }
        var answer = new CompletableFuture<R>();
        var cancelled = new Cancelled(answer);
        return place.get().session().ask(checked -> text(checked, place.get(), cancelled)
                .map(text -> service.get().answer(parameters, text)).orElse(none), answer);
    }

    /** What is known about a text in a project; empty where it is not in it. */
    private Optional<CanvasText> text(CheckedProject project, FileInSession place, CancelChecker cancelled) {
        return project.project().file(place.file()).map(file -> new CanvasText(project, file, client(project), cancelled));
    }

    /** Who asks about a project. */
    Client client(CheckedProject project) {
        return new Client(speech.in(project.settings()), documents::uri, pages, abilities.get(), showsFindings.getAsBoolean());
    }

    private Optional<FileInSession> place(String uri) {
        return uri == null ? Optional.empty()
                : documents.of(uri).map(open -> new FileInSession(open.session(), open.file()))
                        .or(() -> Uris.file(uri).flatMap(file -> projects.of(file).map(s -> new FileInSession(s, file))));
    }

    private record FileInSession(ProjectSession session, Path file) {
    }

    /** Asks an answer whether anybody waits for it. */
    private record Cancelled(CompletableFuture<?> answer) implements CancelChecker {
        @Override
        public void checkCanceled() {
            if (answer.isCancelled()) {
                throw new CancellationException();
            }
        }
    }
}
