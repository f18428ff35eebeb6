// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.databril.dsl.Bmc;
import org.databril.dsl.project.ProjectRoot;
import org.databril.server.pages.FindingPages;
import org.databril.server.session.ProjectSession;
import org.databril.server.session.Sessions;
import org.databril.server.text.Texts;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * The language server for canvases, for one client: in another process through {@link StreamServer}, or in this one,
 * where it is asked directly.
 *
 * <p>In its {@code initializationOptions} or its configuration a client may say {@code language} ({@code en} or
 * {@code nl}); {@code locale}, the language of its user interface where that became another one; {@code findingPages}, what
 * links to pages of findings start with where it shows them itself; and {@code showsFindings}, {@code true} where it shows
 * under the pointer the findings that are told there.
 */
public final class CanvasLanguageServer implements LanguageServer, LanguageClientAware {
    /** How long the last answers may take at the end, in milliseconds. */
    private static final int PATIENCE = 10_000;

    /** How long the last answer may take to be written, in milliseconds. */
    private static final int GRACE = 50;

    private final Speech speech = new Speech();
    private final FindingPages pages = new FindingPages();
    private final Documents documents = new Documents();
    private final Diagnostics diagnostics = new Diagnostics(speech, pages, documents);
    private final Projects projects;
    private final CanvasTextDocuments texts;
    private final CanvasWorkspace workspace;
    private final Runnable exit;
    private List<Path> folders = List.of();
    private LanguageClient client;
    private CompletableFuture<Object> end;
    private ClientCapabilities abilities = new ClientCapabilities();
    private volatile boolean showsFindings;

    /** A server with projects of its own, for a client in another process. */
    CanvasLanguageServer(Runnable exit) {
        this(new Sessions(), TextsFrom.CLIENT, exit);
    }

    /** A server that works in projects which may be known to others in this process too. */
    CanvasLanguageServer(Sessions sessions) {
        this(sessions, TextsFrom.CLIENT, () -> { });
    }

    /**
     * A server in the projects of a client in this process, which gives them the texts that are edited itself. The server is told
     * which documents are open, and need not be told how they change.
     */
    public static CanvasLanguageServer among(Sessions sessions) {
        return new CanvasLanguageServer(sessions, TextsFrom.ELSEWHERE, () -> { });
    }

    private CanvasLanguageServer(Sessions sessions, TextsFrom from, Runnable exit) {
        this.exit = exit;
        projects = new Projects(sessions, diagnostics, this::showLoading);
        var requests = new Requests(documents, projects, speech, pages, () -> abilities, () -> showsFindings);
        texts = new CanvasTextDocuments(documents, projects, requests, from);
        workspace = new CanvasWorkspace(this, projects, requests);
    }

    @Override
    public void connect(LanguageClient to) {
        client = to;
        diagnostics.tell(to);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (params.getCapabilities() != null) {
            abilities = params.getCapabilities();
        }
        speech.locale(params.getLocale());
        take(new Options(params.getInitializationOptions()));
        folders = folders(params).toList();
        if (params.getProcessId() != null) {
            // a client that ends without a word would leave the server behind
            ProcessHandle.of(params.getProcessId()).ifPresent(parent -> parent.onExit().thenRun(exit));
        }
        return CompletableFuture.completedFuture(
                new InitializeResult(Capabilities.all(), new ServerInfo("databril", version())));
    }

    private static Stream<Path> folders(InitializeParams params) {
        var folders = params.getWorkspaceFolders();
        if (folders != null && !folders.isEmpty()) {
            return folders.stream().map(WorkspaceFolder::getUri).flatMap(uri -> Uris.file(uri).stream());
        }
        return Stream.ofNullable(params.getRootUri()).flatMap(uri -> Uris.file(uri).stream());
    }

    @Override
    public void initialized(InitializedParams params) {
        folders.forEach(this::addFolder);
        var files = abilities.getWorkspace() == null ? null : abilities.getWorkspace().getDidChangeWatchedFiles();
        if (client != null && files != null && Boolean.TRUE.equals(files.getDynamicRegistration())) {
            var watchers = Stream.of("**/*." + Bmc.FILE_EXTENSION, "**/" + ProjectRoot.SETTINGS)
                    .map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
            client.registerCapability(new RegistrationParams(List.of(new Registration("files",
                    "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(watchers)))));
        }
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }

    /** Leaves all projects; is done when what was asked before is answered, or that takes too long. */
    @Override
    public synchronized CompletableFuture<Object> shutdown() {
        if (end == null) {
            var settled = projects.all().stream().map(ProjectSession::settled).toArray(CompletableFuture[]::new);
            projects.leaveAll();
            end = CompletableFuture.allOf(settled).<Object>handle((done, failure) -> null)
                    .completeOnTimeout(null, PATIENCE, TimeUnit.MILLISECONDS);
        }
        return end.copy();
    }

    @Override
    public synchronized void exit() {
        if (end == null) {
            exit.run();
        } else {
            // who does not wait for the answer to the shutdown gets it all the same
            end.thenRunAsync(exit, CompletableFuture.delayedExecutor(GRACE, TimeUnit.MILLISECONDS));
        }
    }

    private void showLoading(ProjectSession session, CompletableFuture<?> loaded) {
        if (client != null && LongWork.isShownBy(abilities)) {
            new LongWork(client).show(Texts.in(speech.usual()).say("work.loading", session.root().getFileName()), loaded);
        }
    }

    /** Speaks in a language, unless the client asks for another one. */
    void speak(Language language) {
        speech.ask(language.id());
    }

    /** Finds and loads the projects of a folder while the client goes on. */
    void addFolder(Path folder) {
        Thread.ofPlatform().daemon().name("projects of " + folder).start(() -> projects.addFolder(folder));
    }

    /** Tells in another language, or links elsewhere, from now on. */
    void configure(Options options) {
        take(options);
        projects.all().forEach(session -> session.ask(checked -> {
            diagnostics.changed(checked, Set.copyOf(checked.files()));
            return null;
        }));
    }

    private void take(Options options) {
        options.text("locale").ifPresent(speech::locale);
        options.text("language").ifPresent(speech::ask);
        options.text("findingPages").ifPresent(pages::linkTo);
        options.text("showsFindings").ifPresent(shows -> showsFindings = Boolean.parseBoolean(shows));
    }

    /** Puts files into their projects anew, after folders became projects or are none any more. */
    void regroup() {
        projects.updateFolders();
        texts.regroup();
    }

    /** The version of the product; null where it does not run from its build. */
    private static String version() {
        return CanvasLanguageServer.class.getPackage().getImplementationVersion();
    }
}
