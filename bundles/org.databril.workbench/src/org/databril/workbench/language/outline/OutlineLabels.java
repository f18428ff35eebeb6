// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.outline;

import org.databril.workbench.language.Elements;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Icon, name and detail of an element. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        if (element instanceof OutlineNode node) {
            text.append(node.name());
            if (!node.detail().isEmpty()) {
                text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
            }
        }
        return text;
    }

    /** For sorting. */
    @Override
    public String getText(Object element) {
        return element instanceof OutlineNode node ? node.name() : "";
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof OutlineNode node
                ? Elements.icon(node.keyword()).map(JFaceResources.getResources()::get).orElse(null) : null;
    }
}
