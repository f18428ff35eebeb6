// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import org.databril.workbench.elsewhere.Namesake;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/**
 * From a name that means nothing in its project to an element of another one.
 *
 * @param region where the name is in the text
 * @param namesake the element
 */
record NamesakeLink(IRegion region, Namesake namesake) implements IHyperlink {
    @Override
    public void open() {
        namesake.open();
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return region;
    }

    @Override
    public String getHyperlinkText() {
        return namesake.title();
    }

    @Override
    public String getTypeLabel() {
        return null;
    }
}
