// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Finds the links to pages that are in a text. */
public final class PageLinkDetector extends AbstractHyperlinkDetector {
    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean many) {
        PageLink link = PageLinks.at(viewer.getDocument(), region.getOffset());
        return link == null ? null : new IHyperlink[] {link};
    }
}
