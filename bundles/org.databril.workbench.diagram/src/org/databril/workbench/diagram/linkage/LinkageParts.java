// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Which part stands for what on the page. */
record LinkageParts(LinkageSheet sheet) implements EditPartFactory {
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case LinkageSheet whole -> new LinkagePart(whole);
            case Key.OfCard card -> new PlacePart(sheet, card);
            case Key.OfLine line -> new LinkPart(sheet, line);
            default -> throw new IllegalArgumentException("Nothing shows " + model);
        };
    }
}
