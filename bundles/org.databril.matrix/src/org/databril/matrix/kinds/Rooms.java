// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.List;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.databril.matrix.Room;
import org.databril.matrix.Scope;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EClass;

/** Where elements of a kind can be added to what a matrix is read from. */
record Rooms(Scope scope, Language language) {

    /**
     * A room in each canvas or landscape in which some elements stand; while there are none, in the first one that fits.
     *
     * @param id the words for a new one
     * @param fitting what the first one is put into, the best first
     */
    List<Room> beside(List<? extends Named> elements, EClass kind, String id, List<Class<? extends Root>> fitting) {
        var owners = elements.stream().map(Scope::root).distinct().toList();
        if (owners.isEmpty()) {
            owners = fitting.stream().flatMap(type -> scope.roots().stream().filter(type::isInstance)).limit(1).toList();
        }
        boolean several = owners.size() > 1;
        return owners.stream().map(owner -> new Room(Names.qualified(owner), kind, several
                ? Words.text(language, "newIn", Words.text(language, id), Names.display(owner)) : Words.text(language, id))).toList();
    }

    /** A room in each of some elements. */
    Stream<Room> in(List<? extends Named> owners, EClass kind, String id) {
        return owners.stream().map(owner -> new Room(Names.qualified(owner), kind, Words.text(language, id, Names.display(owner))));
    }
}
