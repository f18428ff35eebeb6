// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.databril.cli.Failure;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A picture that is wanted of a canvas.
 *
 * @param diagram the kind
 * @param input what it is built from
 * @param name of its file without folder and ending
 */
record Wanted(Diagram diagram, DiagramInput input, String name) {

    /** Those of a kind, each about what is asked for most, or one of the whole canvas. */
    static List<Wanted> series(Diagram diagram, DiagramInput whole) {
        var series = diagram.series(whole);
        return series.stream().map(input -> new Wanted(diagram, input, name(diagram, input, series))).toList();
    }

    /** The one of a kind about an element; empty where there is none. */
    static Optional<Wanted> about(Named element, Diagram diagram, DiagramInput whole) {
        var input = whole.about(element);
        return diagram.fits(element) ? Optional.of(new Wanted(diagram, input, name(diagram, input, List.of())))
                : Optional.empty();
    }

    private static String name(Diagram diagram, DiagramInput input, List<DiagramInput> series) {
        var name = input.canvas().getName() + "-" + diagram.id();
        return input.focus().map(element -> name + "-" + suffix(element, series)).orElse(name);
    }

    /** The name of an element, with what it is part of where several of a series have the same. */
    private static String suffix(Named element, List<DiagramInput> series) {
        var own = String.valueOf(element.getName());
        var same = series.stream().flatMap(input -> input.focus().stream())
                .filter(other -> own.toLowerCase(Locale.ROOT).equals(String.valueOf(other.getName()).toLowerCase(Locale.ROOT)));
        return same.count() > 1 && element.eContainer() instanceof Named owner ? owner.getName() + "." + own : own;
    }

    /**
     * The element of a canvas, or of what it uses, that a name means: the qualified name, or the end of it.
     *
     * @throws Failure where several are meant
     */
    static Optional<Named> element(String name, Canvas canvas) throws Failure {
        var all = Stream.concat(Stream.<Root>of(canvas), canvas.getUses().stream()).flatMap(Wanted::elements)
                .filter(element -> element.getName() != null).distinct().toList();
        var exact = matching(all, qualified -> qualified.equals(name));
        var found = exact.isEmpty() ? matching(all, qualified -> qualified.endsWith("." + name)) : exact;
        if (found.size() > 1) {
            throw new Failure("element.several", name, String.join(", ", found.stream().map(Names::qualified).toList()));
        }
        return found.stream().findFirst();
    }

    private static List<Named> matching(List<Named> elements, Predicate<String> qualified) {
        return elements.stream().filter(element -> qualified.test(Names.qualified(element))).toList();
    }

    private static Stream<Named> elements(Root root) {
        var elements = new ArrayList<Named>();
        for (var all = EcoreUtil.<EObject>getAllContents(root, true); all.hasNext();) {
            if (all.next() instanceof Named named) {
                elements.add(named);
            }
        }
        return elements.stream();
    }
}
