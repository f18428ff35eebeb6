// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Named;
import org.databril.server.diagnostics.Telling;
import org.databril.server.pages.FindingPages;
import org.databril.server.session.CheckedProject;
import org.databril.server.session.SessionListener;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells a client what is to be told about the files of its projects, and only what it was not told yet. */
final class Diagnostics implements SessionListener {
    private final Speech speech;
    private final FindingPages pages;
    private final Documents documents;
    private final Set<Path> followed = new HashSet<>();
    private final Map<Path, Map<Path, List<Diagnostic>>> told = new HashMap<>();
    private volatile LanguageClient client;

    Diagnostics(Speech speech, FindingPages pages, Documents documents) {
        this.speech = speech;
        this.pages = pages;
        this.documents = documents;
    }

    void tell(LanguageClient to) {
        client = to;
    }

    /** Tells about a project from now on. */
    synchronized void follow(Path root) {
        followed.add(root);
    }

    /** Tells nothing about a project any more, and takes back what was told. */
    synchronized void forget(Path root) {
        followed.remove(root);
        var there = told.remove(root);
        if (there != null) {
            there.keySet().forEach(file -> publish(file, null));
        }
    }

    @Override
    public void changed(CheckedProject project, Set<Path> files) {
        files.forEach(file -> {
            var text = project.project().file(file);
            var positions = text.map(f -> new Positions(f.text(), f.lines())).orElse(null);
            var language = speech.in(project.settings());
            var diagnostics = project.told(file).stream()
                    .map(told -> Telling.of(told, positions, language, pages, this::place)).toList();
            var version = text.flatMap(f -> documents.of(file).map(d -> d.version(f.text()))).orElse(null);
            tell(project.project().root(), file, diagnostics, version);
        });
    }

    private Location place(Named element) {
        var file = BmcResource.of(element);
        var name = file.place(element);
        return new Location(documents.uri(file.path()),
                new Positions(file.text(), file.lines()).range(name.offset(), name.length()));
    }

    private synchronized void tell(Path root, Path file, List<Diagnostic> diagnostics, Integer version) {
        if (followed.contains(root)) {
            var before = told.computeIfAbsent(root, r -> new HashMap<>());
            if (!before.getOrDefault(file, List.of()).equals(diagnostics)) {
                before.put(file, diagnostics);
                publish(file, version);
            }
        }
    }

    /** While a file goes from one project to another, either may speak first: what one tells must not take back the other's. */
    private void publish(Path file, Integer version) {
        if (client != null) {
            var diagnostics = told.values().stream().flatMap(files -> files.getOrDefault(file, List.of()).stream()).toList();
            client.publishDiagnostics(new PublishDiagnosticsParams(documents.uri(file), diagnostics, version));
        }
    }
}
