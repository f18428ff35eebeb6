// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.edits.AddElement;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EClass;

/**
 * Room for another row or column of a matrix.
 *
 * @param owner the qualified name of the element that the new one goes into
 * @param kind what the new one is, such as a source
 * @param words what the room is called as long as nothing stands in it, such as “New data source”
 */
public record Room(String owner, EClass kind, String words) {

    /** The room beside the row or column of an element, or else the last one; empty where there is none. */
    public static Optional<Room> beside(String element, List<Room> rooms) {
        return rooms.stream().filter(room -> element.equals(room.owner) || element.startsWith(room.owner + ".")).findFirst()
                .or(() -> rooms.isEmpty() ? Optional.empty() : Optional.of(rooms.getLast()));
    }

    /**
     * The change that fills it.
     *
     * @param label what people call the new row or column
     * @return empty where what it goes into is not there any more
     */
    public Optional<AddElement> add(Scope scope, String label) {
        return scope.roots().stream().flatMap(root -> Stream.concat(Stream.of(root), root.eContents().stream()))
                .filter(Named.class::isInstance).map(Named.class::cast)
                .filter(element -> element.getName() != null && Names.qualified(element).equals(owner)).findFirst()
                .map(element -> new AddElement(element, kind, label, null));
    }
}
