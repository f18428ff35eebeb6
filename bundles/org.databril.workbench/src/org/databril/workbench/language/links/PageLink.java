// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/**
 * From a piece of text to a page.
 *
 * @param region the piece of text
 * @param target the address of the page
 * @param words what the page is about
 */
record PageLink(IRegion region, String target, String words) implements IHyperlink {
    @Override
    public void open() {
        Targets.open(target);
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return region;
    }

    @Override
    public String getHyperlinkText() {
        return words;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }
}
