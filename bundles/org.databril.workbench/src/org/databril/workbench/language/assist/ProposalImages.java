// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import org.databril.workbench.language.Elements;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;

/** The icon before a proposal: that of its element, where it is one or starts one. */
final class ProposalImages {
    private ProposalImages() {
    }

    /** The icon; null where there is none. */
    static Image of(CompletionItem item) {
        return Elements.icon(item.getLabel().split(" ", 2)[0]).or(() -> Elements.iconOfKind(item.getDetail()))
                .map(ProposalImages::image).orElse(null);
    }

    private static Image image(ImageDescriptor icon) {
        return JFaceResources.getResources().get(icon);
    }
}
