// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.List;
import java.util.function.Predicate;

import org.databril.model.Names;
import org.databril.model.bmc.Named;

/** Which elements a name given by a person means: the qualified name, or the end of it. */
public final class Lookup {
    private Lookup() {
    }

    /**
     * The elements that a name may mean.
     *
     * @param name {@code KorenaarData.Customer.address}, or from any of its parts on: {@code Customer.address}
     * @return one: the element; several: more of the name is needed; none: there is no such element. An element with
     *         exactly this qualified name goes before those whose name only ends so
     */
    public static <T extends Named> List<T> find(Business business, String name, Class<T> type) {
        return find(business, name, type, element -> true);
    }

    /** The same, of those elements only that are at the right place. */
    public static <T extends Named> List<T> find(Business business, String name, Class<T> type, Predicate<Named> place) {
        var all = business.all(type).stream().filter(element -> element.getName() != null).filter(place).toList();
        var exact = all.stream().filter(element -> Names.qualified(element).equals(name)).toList();
        return !exact.isEmpty() ? exact
                : all.stream().filter(element -> Names.qualified(element).endsWith("." + name)).toList();
    }
}
