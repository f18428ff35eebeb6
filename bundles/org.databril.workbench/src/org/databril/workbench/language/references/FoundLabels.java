// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.references;

import java.util.Optional;

import org.databril.workbench.Images;
import org.databril.workbench.language.Elements;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** What the list of found places says. */
final class FoundLabels extends LabelProvider implements IStyledLabelProvider {
    private final ReferencePage page;

    FoundLabels(ReferencePage page) {
        this.page = page;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case IFile file -> new StyledString(file.getName())
                    .append(" \u2013 " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER)
                    .append(" (" + page.getDisplayedMatchCount(file) + ")", StyledString.COUNTER_STYLER);
            case FoundLine line -> new StyledString(line.number() + ": ", StyledString.QUALIFIER_STYLER).append(line.text());
            default -> new StyledString(String.valueOf(element));
        };
    }

    @Override
    public Image getImage(Object element) {
        Optional<ImageDescriptor> icon = element instanceof FoundLine line ? Elements.icon(line.text().split("\\W", 2)[0])
                : Optional.of(Images.of("canvas"));
        return icon.map(JFaceResources.getResources()::get).orElse(null);
    }
}
