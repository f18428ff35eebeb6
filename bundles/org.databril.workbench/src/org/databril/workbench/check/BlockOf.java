// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.util.HashMap;
import java.util.Map;

import org.databril.analysis.view.Blocks;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.server.session.CheckedProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** In which blocks the elements of a project are, by their qualified names. */
final class BlockOf {
    private final Map<String, String> ids = new HashMap<>();

    BlockOf(CheckedProject checked) {
        checked.project().allRoots().forEach(root -> EcoreUtil.getAllContents(root, true).forEachRemaining(part -> {
            if (part instanceof Named named) {
                ids.put(Names.qualified(named), id(named));
            }
        }));
    }

    /** The block of an element or of what it is part of. */
    private static String id(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Named named && Blocks.of(named).isPresent()) {
                return Blocks.of(named).get().id();
            }
        }
        return "";
    }

    /** The id of the block of an element; empty for what is in no block. */
    String of(String element) {
        return ids.getOrDefault(element, "");
    }
}
