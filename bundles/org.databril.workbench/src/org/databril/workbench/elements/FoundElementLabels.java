// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elements;

import org.databril.model.edit.Icons;
import org.databril.workbench.Images;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Icon of the kind, label, name, where it is. */
final class FoundElementLabels extends LabelProvider implements IStyledLabelProvider {
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        if (element instanceof FoundElement found) {
            text.append(found.label());
            if (!found.label().equals(found.ownName())) {
                text.append(" (" + found.ownName() + ")", StyledString.DECORATIONS_STYLER);
            }
            String where = found.owner().isEmpty() ? found.file().getName() : found.owner() + " \u2013 " + found.file().getName();
            text.append("  " + where, StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof FoundElement found ? images.get(Images.of(Icons.of(found.type()))) : null;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
