// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.view.Business;
import org.databril.cli.Failure;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;

/**
 * An element that was asked for by its name.
 *
 * @param element the element
 * @param scope where it was looked for
 */
public record Asked<T extends Named>(T element, Scope scope) {
    private static final int MOST_NAMES = 5;

    /**
     * Finds the one element that a name means.
     *
     * @param name the qualified name, or the end of it
     * @throws Failure where there is none, or several
     */
    public static <T extends Named> Asked<T> find(String name, Class<T> type, List<Scope> scopes) throws Failure {
        var found = new ArrayList<Asked<T>>();
        for (Scope scope : scopes) {
            scope.find(name, type).forEach(element -> found.add(new Asked<>(element, scope)));
        }
        if (found.isEmpty()) {
            throw none(name, scopes);
        }
        if (found.size() > 1) {
            var same = found.stream().map(asked -> Names.qualified(asked.element)).distinct().count() == 1;
            var names = found.stream().map(asked -> shown(asked.element, same)).distinct().limit(MOST_NAMES).toList();
            throw new Failure(same ? "element.repeated" : "element.several", name, String.join(", ", names));
        }
        return found.getFirst();
    }

    /** Whether there is something that a name may mean. */
    public static boolean isKnown(String name, Class<? extends Named> type, List<Scope> scopes) {
        return scopes.stream().anyMatch(scope -> !scope.find(name, type).isEmpty());
    }

    /** All that the project says together. */
    public Business business() {
        return scope.view().business();
    }

    private static Failure none(String name, List<Scope> scopes) {
        return scopes.stream().flatMap(scope -> scope.canvas().stream()).findFirst()
                .map(canvas -> new Failure("element.none-in", name, canvas.getName()))
                .orElseGet(() -> new Failure("element.none", name));
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
