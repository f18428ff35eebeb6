// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What the canvases and landscapes of a file say of themselves that decides who sees whom. */
final class RootHeads {
    private static final List<EStructuralFeature> FEATURES = List.of(BmcPackage.Literals.NAMED__NAME,
            BmcPackage.Literals.CANVAS__USES, BmcPackage.Literals.CANVAS__BASED_ON);

    private RootHeads() {
    }

    /** A text per canvas and landscape: its kind, its name, what it uses and what it is based on. */
    static List<String> of(BmcResource file) {
        return file.document().map(d -> d.getRoots().stream().map(RootHeads::head).toList()).orElse(List.of());
    }

    private static String head(Root root) {
        var head = new ArrayList<String>();
        head.add(root.eClass().getName());
        for (EStructuralFeature feature : FEATURES) {
            head.add(feature.getName());
            if (root.eClass().getEAllStructuralFeatures().contains(feature)) {
                NodeModelUtils.findNodesForFeature(root, feature).forEach(n -> head.add(NodeModelUtils.getTokenText(n)));
            }
        }
        return String.join(" ", head);
    }
}
