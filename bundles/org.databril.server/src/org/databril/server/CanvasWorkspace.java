// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.Bmc;
import org.databril.dsl.project.ProjectRoot;
import org.databril.server.session.ProjectSession;
import org.databril.server.symbols.WorkspaceSymbols;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client asks and says about all files, open or not. */
final class CanvasWorkspace implements WorkspaceService {
    private static final Set<String> MARKS = Set.of(ProjectRoot.SETTINGS, ".project", ".git");

    private final CanvasLanguageServer server;
    private final Projects projects;
    private final Requests requests;

    CanvasWorkspace(CanvasLanguageServer server, Projects projects, Requests requests) {
        this.server = server;
        this.projects = projects;
        this.requests = requests;
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        var wanted = new WorkspaceSymbols(params.getQuery());
        var parts = projects.all().stream()
                .map(session -> session.ask(checked -> wanted.in(checked, requests.client(checked).uris()))).toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenApply(done -> Either.forRight(wanted.best(parts.stream().flatMap(part -> part.join().stream()))));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        server.configure(new Options(params.getSettings()));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        params.getEvent().getRemoved().forEach(gone -> Uris.file(gone.getUri()).ifPresent(projects::removeFolder));
        params.getEvent().getAdded().forEach(added -> Uris.file(added.getUri()).ifPresent(server::addFolder));
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        var changed = new HashMap<ProjectSession, List<Path>>();
        boolean projectsDiffer = false;
        for (FileEvent event : params.getChanges()) {
            var file = Uris.file(event.getUri()).orElse(null);
            if (file == null || file.getFileName() == null) {
                continue;
            }
            var name = file.getFileName().toString();
            var session = projects.of(file);
            if (MARKS.contains(name) && event.getType() != FileChangeType.Changed
                    || session.isEmpty() && isCanvas(name) && projects.isInFolder(file)) {
                projectsDiffer = true;
            } else if (session.isPresent() && (isCanvas(name) || name.equals(ProjectRoot.SETTINGS))) {
                changed.computeIfAbsent(session.get(), s -> new ArrayList<>()).add(file);
            } else if (event.getType() == FileChangeType.Deleted) {
                // it may have been a folder
                projects.all().forEach(each -> changed.computeIfAbsent(each, s -> new ArrayList<>()).add(file));
            }
        }
        changed.forEach(ProjectSession::changedOnDisk);
        if (projectsDiffer) {
            server.regroup();
        }
    }

    private static boolean isCanvas(String name) {
        return name.endsWith("." + Bmc.FILE_EXTENSION);
    }
}
