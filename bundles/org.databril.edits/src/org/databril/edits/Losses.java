// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.Collection;
import java.util.List;

import org.databril.dsl.edit.Body;
import org.databril.dsl.edit.Statement;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells people what an edit takes out. */
final class Losses {
    private Losses() {
    }

    /** What some places say that name an element. */
    static List<Loss> of(Collection<Usage> usages) {
        return usages.stream().map(Losses::of).distinct().toList();
    }

    /** A statement of an element. */
    static Loss of(Named element, Statement statement) {
        var root = statement.first().getRootNode();
        return new Loss(element, line(root.getText().substring(statement.offset(), statement.end())));
    }

    private static Loss of(Usage usage) {
        for (EObject at = usage.owner(); at != null; at = at.eContainer()) {
            if (at instanceof Named named) {
                var statement = Body.of(at).statements().stream().filter(s -> s.offset() <= usage.node().getOffset()
                        && usage.node().getEndOffset() <= s.end()).findFirst();
                return statement.map(s -> of(named, s)).orElseGet(() -> new Loss(named, head(named)));
            }
            if (at.eContainer() instanceof Named && NodeModelUtils.getNode(at) != null && isWhole(at)) {
                return new Loss((Named) at.eContainer(), line(NodeModelUtils.getTokenText(NodeModelUtils.getNode(at))));
            }
        }
        return new Loss(EcoreUtil2.getContainerOfType(usage.owner(), Named.class), usage.written());
    }

    /** Whether a part is a statement of its own without a name: an answer or an ignore. */
    private static boolean isWhole(EObject part) {
        return part.eContainingFeature().getName().equals("members");
    }

    private static String head(Named element) {
        var text = line(NodeModelUtils.getTokenText(NodeModelUtils.getNode(element)));
        int body = text.indexOf(" {");
        return body < 0 ? text : text.substring(0, body);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
