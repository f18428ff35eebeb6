// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.util.stream.Stream;

import org.databril.dsl.parser.Continuation;
import org.databril.dsl.parser.Option;
import org.databril.dsl.problem.Problem;
import org.databril.model.bmc.Root;
import org.databril.server.CanvasText;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Creates what a name is missing: an element of the right kind in the canvas or landscape where it belongs. */
final class CreateActions implements ActionSource {
    @Override
    public Stream<Action> actions(CanvasText text, Stretch stretch) {
        return NearestNameActions.unresolved(text, stretch).flatMap(problem -> actions(problem, text));
    }

    private static Stream<Action> actions(Problem problem, CanvasText text) {
        var continuation = Continuation.at(text.text(), problem.offset());
        var root = root(problem, text);
        var name = String.valueOf(problem.arguments().get("name"));
        return continuation.options().stream().map(Option::reference).flatMap(reference -> reference.stream()).distinct()
                .flatMap(reference -> new Creation(new Missing(name, reference, continuation.bracketed(), root), problem, text).actions());
    }

    private static Root root(Problem problem, CanvasText text) {
        return text.file().document().stream().flatMap(d -> d.getRoots().stream())
                .filter(r -> NodeModelUtils.getNode(r).getOffset() <= problem.offset()).reduce((one, other) -> other).orElse(null);
    }

    /**
     * A name that means nothing.
     *
     * @param name as written
     * @param reference what it stands for
     * @param bracketed the name before the open bracket that it stands in; empty for none
     * @param root the canvas or landscape that it stands in; null for none
     */
    record Missing(String name, EReference reference, String bracketed, Root root) {
    }
}
