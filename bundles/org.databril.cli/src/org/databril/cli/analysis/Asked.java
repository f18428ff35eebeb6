// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Lookup;
import org.databril.cli.Failure;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;

/**
 * An element that was asked for by its name.
 *
 * @param element the element
 * @param business where it stands
 */
public record Asked<T extends Named>(T element, Business business) {
    private static final int MOST_NAMES = 5;

    /**
     * Finds the one element that a name means.
     *
     * @param name the qualified name, or the end of it
     * @throws Failure where there is none, or several
     */
    public static <T extends Named> Asked<T> find(String name, Class<T> type, List<ProjectView> views) throws Failure {
        var found = new ArrayList<Asked<T>>();
        for (ProjectView view : views) {
            Lookup.find(view.business(), name, type).forEach(element -> found.add(new Asked<>(element, view.business())));
        }
        if (found.isEmpty()) {
            throw new Failure("element.none", name);
        }
        if (found.size() > 1) {
            var same = found.stream().map(asked -> Names.qualified(asked.element)).distinct().count() == 1;
            var names = found.stream().map(asked -> shown(asked.element, same)).distinct().limit(MOST_NAMES).toList();
            throw new Failure(same ? "element.repeated" : "element.several", name, String.join(", ", names));
        }
        return found.getFirst();
    }

    /** Whether there is something that a name may mean. */
    public static boolean isKnown(String name, Class<? extends Named> type, List<ProjectView> views) {
        return views.stream().anyMatch(view -> !Lookup.find(view.business(), name, type).isEmpty());
    }

    /** The whole name, or where several elements have the same one the file and line of each. */
    private static String shown(Named element, boolean same) {
        if (!same) {
            return Names.qualified(element);
        }
        var place = BmcResource.of(element).place(element);
        return place.file().getFileName() + ":" + place.line();
    }
}
