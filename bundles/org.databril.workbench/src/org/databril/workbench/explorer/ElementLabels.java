// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import org.databril.workbench.Images;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;

/** Icon, label, name and number of findings of an element. */
public final class ElementLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return element instanceof ElementNode ? getStyledText(element).getString() : null;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (!(element instanceof ElementNode node)) {
            return null;
        }
        StyledString text = new StyledString(node.label());
        if (!node.said().detail().isEmpty()) {
            text.append("  " + node.said().detail(), StyledString.QUALIFIER_STYLER);
        }
        if (node.findings() > 0) {
            text.append(" (" + node.findings() + ")", StyledString.COUNTER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof ElementNode node ? images.get(Images.of(node.said().icon())) : null;
    }

    /** Which it is and where, in the status line. */
    @Override
    public String getDescription(Object element) {
        return element instanceof ElementNode node ? node.label() + " \u2013 " + node.file().getFullPath().makeRelative() : null;
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // needs nothing
    }

    @Override
    public void restoreState(IMemento memento) {
        // keeps nothing
    }

    @Override
    public void saveState(IMemento memento) {
        // keeps nothing
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
