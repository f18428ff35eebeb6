// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.databril.cli.Failure;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds the element that a picture is wanted about. */
final class Focus {
    private Focus() {
    }

    /**
     * The element of a canvas, or of what it uses, that a name means: the qualified name, or the end of it.
     *
     * @throws Failure where several are meant
     */
    static Optional<Named> element(String name, Canvas canvas) throws Failure {
        var all = Stream.concat(Stream.<Root>of(canvas), canvas.getUses().stream()).flatMap(Focus::elements)
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
