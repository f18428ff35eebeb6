// SPDX-License-Identifier: EPL-2.0
package org.databril.server.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.databril.dsl.problem.Place;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Named;
import org.databril.server.CanvasText;
import org.databril.server.DocumentService;
import org.databril.server.elements.Mentions;
import org.databril.server.elements.Pointed;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** Tells where an element is named, in every file of its project. */
public final class ReferencesService implements DocumentService<ReferenceParams, List<? extends Location>> {
    @Override
    public Class<ReferenceParams> request() {
        return ReferenceParams.class;
    }

    @Override
    public void announce(ServerCapabilities server) {
        server.setReferencesProvider(true);
    }

    @Override
    public List<? extends Location> answer(ReferenceParams parameters, CanvasText text) {
        boolean declaration = parameters.getContext() != null && parameters.getContext().isIncludeDeclaration();
        return Pointed.at(text, text.offset(parameters.getPosition()))
                .map(pointed -> of(pointed.element(), declaration, text)).orElse(List.of());
    }

    /** Where an element is named, in the order of the files and their texts; its own declaration first where it is wanted. */
    public static List<Location> of(Named element, boolean withDeclaration, CanvasText text) {
        var places = new ArrayList<Location>();
        if (withDeclaration) {
            places.add(text.location(element));
        }
        Mentions.in(text.project()).of(element).stream()
                .map(mention -> BmcResource.of(mention.owner()).place(mention.word())).distinct()
                .sorted(Comparator.comparing(Place::file).thenComparingInt(Place::offset))
                .map(text::location).forEach(places::add);
        return places;
    }
}
