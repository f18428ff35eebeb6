// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.databril.catalogue.Language;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.problem.Place;
import org.databril.dsl.resource.BmcResource;
import org.databril.server.pages.FindingPages;
import org.databril.server.session.CheckedProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/** A canvas file that something is asked about, as it is at the moment of the question; with what an answer needs. */
public final class CanvasText {
    private final CheckedProject project;
    private final BmcResource file;
    private final Client client;
    private final CancelChecker cancelled;
    private final Positions positions;

    /**
     * What answers need to know of who asks.
     *
     * @param language to speak in
     * @param uris how the client writes the URI of a file
     * @param pages where pages of findings are to be found
     * @param abilities what the client can do
     * @param showsFindings whether the client shows under the pointer the findings that are told there
     */
    record Client(Language language, Function<Path, String> uris, FindingPages pages, ClientCapabilities abilities,
            boolean showsFindings) {
    }

    CanvasText(CheckedProject project, BmcResource file, Client client, CancelChecker cancelled) {
        this.project = project;
        this.file = file;
        this.client = client;
        this.cancelled = cancelled;
        positions = positionsIn(file);
    }

    /** The project that the file is in. */
    public CheckedProject project() {
        return project;
    }

    /** The file with its model and nodes. */
    public BmcResource file() {
        return file;
    }

    /** The text of the file. */
    public String text() {
        return file.text();
    }

    /** The nodes of the text. */
    public ICompositeNode nodes() {
        return file.getParseResult().getRootNode();
    }

    /** The language to speak in. */
    public Language language() {
        return client.language();
    }

    /** What the client can do. */
    public ClientCapabilities abilities() {
        return client.abilities();
    }

    /** Whether the client shows under the pointer the findings that are told there. */
    public boolean clientShowsFindings() {
        return client.showsFindings();
    }

    /** Gives up where nobody waits for the answer any more. */
    public void checkCancelled() {
        cancelled.checkCanceled();
    }

    /** The offset of a position in the text; always in it. */
    public int offset(Position position) {
        return positions.offset(position);
    }

    /** The position of an offset in the text. */
    public Position position(int offset) {
        return positions.position(offset);
    }

    /** A stretch of the text. */
    public Range range(int offset, int length) {
        return positions.range(offset, length);
    }

    /** Words of the text, without white space and comments around them. */
    public Range range(INode words) {
        return positions.range(words.getOffset(), words.getLength());
    }

    /** The name of an element of the project, in whichever file it is. */
    public Location location(EObject element) {
        return location(BmcResource.of(element).place(element));
    }

    /** A place in a file of the project. */
    public Location location(Place place) {
        var range = project.project().file(place.file()).map(other -> other == file ? positions : positionsIn(other))
                .map(in -> in.range(place.offset(), place.length())).orElseGet(() -> new Range(new Position(), new Position()));
        return new Location(uri(place.file()), range);
    }

    /** The URI of a file, as the client writes it. */
    public String uri(Path other) {
        return client.uris().apply(other);
    }

    /** The URI of the page about a code; empty where there is none. */
    public Optional<String> page(String code) {
        return client.pages().uri(code, client.language());
    }

    /** Changes of files as the protocol has them. */
    public WorkspaceEdit edit(Map<Path, List<TextEdit>> changes) {
        var edits = new LinkedHashMap<String, List<org.eclipse.lsp4j.TextEdit>>();
        changes.forEach((path, edit) -> {
            var in = project.project().file(path).map(CanvasText::positionsIn).orElseGet(() -> Positions.in(""));
            edits.put(uri(path), edit.stream()
                    .map(e -> new org.eclipse.lsp4j.TextEdit(in.range(e.offset(), e.length()), e.text())).toList());
        });
        return new WorkspaceEdit(edits);
    }

    private static Positions positionsIn(BmcResource file) {
        return new Positions(file.text(), file.lines());
    }
}
