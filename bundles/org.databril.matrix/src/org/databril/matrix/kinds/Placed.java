// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import org.databril.dsl.problem.Place;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where parts of elements stand in their texts. */
final class Placed {
    private Placed() {
    }

    /** The place of a part; null where it comes from no text. */
    static Place of(EObject part) {
        var node = NodeModelUtils.getNode(part);
        return node == null || BmcResource.of(part) == null ? null : BmcResource.of(part).place(node);
    }

    /** The place of the name of an element. */
    static Place name(Named element) {
        return BmcResource.of(element).place(element);
    }
}
