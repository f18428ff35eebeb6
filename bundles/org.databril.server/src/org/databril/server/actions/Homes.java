// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.dsl.edit.Insertions;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.scoping.ProjectIndex;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where a new element belongs: sources, information and KPIs in the landscape that the canvas uses, items in the canvas.
 * A canvas that uses no landscape gets one.
 */
final class Homes {
    /** A place for a new element. */
    interface Home {
        /** The name of the canvas or landscape. */
        String name();

        /** The edits that add the text of an element there. */
        Map<Path, List<TextEdit>> edits(String element);
    }

    private Homes() {
    }

    /** The home of an element of a kind, seen from a canvas or landscape; empty where there is none. */
    static Optional<Home> of(EClass kind, Root from) {
        boolean inLandscape = BmcPackage.Literals.LANDSCAPE_MEMBER.isSuperTypeOf(kind);
        return switch (from) {
            case null -> Optional.empty();
            case Canvas canvas when inLandscape -> canvas.getUses().stream().filter(l -> !l.eIsProxy()).findFirst()
                    .<Home>map(There::new)
                    .or(() -> ElementKinds.mayStandIn(kind, canvas) ? Optional.of(new There(canvas))
                            : canvas.getUses().isEmpty() ? Optional.of(new NewLandscape(canvas)) : Optional.empty());
            case Landscape landscape when !inLandscape -> ProjectIndex.of(landscape.eResource().getResourceSet()).users(landscape)
                    .stream().findFirst().map(There::new);
            default -> ElementKinds.mayStandIn(kind, from) ? Optional.of(new There(from)) : Optional.empty();
        };
    }

    private record There(Root root) implements Home {
        @Override
        public String name() {
            return root.getName();
        }

        @Override
        public Map<Path, List<TextEdit>> edits(String element) {
            return Creation.edits(root, Insertions.into(root).member(root, element));
        }
    }

    /** A landscape that is not there yet, behind the canvas in the same file. */
    private record NewLandscape(Canvas canvas) implements Home {
        @Override
        public String name() {
            return canvas.getName() + "Data";
        }

        @Override
        public Map<Path, List<TextEdit>> edits(String element) {
            var text = BmcResource.of(canvas).text();
            var lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
            var node = NodeModelUtils.getNode(canvas);
            var landscape = lineEnd + lineEnd + "landscape " + name() + " {" + lineEnd + "    " + element + lineEnd + "}";
            return Creation.edits(canvas, TextEdit.insert(headEnd(), " uses " + name()),
                    TextEdit.insert(node.getOffset() + node.getLength(), landscape));
        }

        private int headEnd() {
            var label = NodeModelUtils.findNodesForFeature(canvas, BmcPackage.Literals.NAMED__LABEL);
            var name = NodeModelUtils.findNodesForFeature(canvas, BmcPackage.Literals.NAMED__NAME);
            return (label.isEmpty() ? name : label).getFirst().getEndOffset();
        }
    }
}
