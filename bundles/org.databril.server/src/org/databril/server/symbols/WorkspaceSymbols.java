// SPDX-License-Identifier: EPL-2.0
package org.databril.server.symbols;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.server.Positions;
import org.databril.server.session.CheckedProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The elements that somebody looks for over all files, by name or label: the letters of the query have to be in one of
 * them, in their order. Those that start with the query come first, then those that have it in one piece.
 */
public final class WorkspaceSymbols {
    /** More than anybody reads; who looks for something writes more letters. */
    private static final int LIMIT = 500;

    /**
     * An element that fits.
     *
     * @param symbol what is told of it
     * @param distance how badly it fits
     */
    public record Hit(WorkspaceSymbol symbol, int distance) {
    }

    private final String query;

    /** A search; an empty query finds everything. */
    public WorkspaceSymbols(String query) {
        this.query = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
    }

    /** What fits in a project. */
    public List<Hit> in(CheckedProject project, Function<Path, String> uris) {
        return project.project().allFiles().stream().flatMap(file -> project.project().file(file).stream())
                .flatMap(file -> in(file, uris)).toList();
    }

    /** The best of what fits in all projects. */
    public List<WorkspaceSymbol> best(Stream<Hit> hits) {
        return hits.sorted(Comparator.comparingInt(Hit::distance).thenComparing(hit -> hit.symbol().getName())).limit(LIMIT)
                .map(Hit::symbol).toList();
    }

    private Stream<Hit> in(BmcResource file, Function<Path, String> uris) {
        var positions = new Positions(file.text(), file.lines());
        var uri = uris.apply(file.path());
        Iterable<EObject> all = () -> EcoreUtil.getAllContents(file, false);
        return StreamSupport.stream(all.spliterator(), false).filter(Named.class::isInstance)
                .map(Named.class::cast).filter(named -> named.getName() != null && distance(named) < Integer.MAX_VALUE)
                .map(named -> new Hit(symbol(named, file, positions, uri), distance(named)));
    }

    private static WorkspaceSymbol symbol(Named named, BmcResource file, Positions positions, String uri) {
        var place = file.place(named);
        var location = new Location(uri, positions.range(place.offset(), place.length()));
        var label = Names.display(named);
        var name = label.equals(named.getName()) ? label : label + " (" + named.getName() + ")";
        var container = named.eContainer() instanceof Named owner ? Names.qualified(owner) : "";
        return new WorkspaceSymbol(name, SymbolKinds.of(named), Either.forLeft(location), container);
    }

    private int distance(Named named) {
        int name = distance(named.getName());
        return named.getLabel() == null ? name : Math.min(name, distance(named.getLabel()));
    }

    private int distance(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        int found = lower.indexOf(query);
        if (found >= 0) {
            return found == 0 ? 0 : 1;
        }
        int at = 0;
        for (int i = 0; i < query.length(); i++) {
            char letter = query.charAt(i);
            if (!Character.isWhitespace(letter)) {
                at = lower.indexOf(letter, at) + 1;
                if (at == 0) {
                    return Integer.MAX_VALUE;
                }
            }
        }
        return 2;
    }
}
